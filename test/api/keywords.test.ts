import { readdirSync, readFileSync } from 'node:fs';
import { isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, Kind, parse } from 'graphql';
import { expect, test } from 'vitest';
import { buildSchema } from '../../src/api/schema/index.ts';

/** Words that cannot name anything in Go, Rust or Python: clients make names of variables and fields of filters. */
const KEYWORDS = new Set(
  [
    'break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select struct switch type var',
    'abstract as async await become box break const continue crate do dyn else enum extern false final fn for if impl in let loop macro match mod move mut override priv pub ref return self static struct super trait true try type typeof unsafe unsized use virtual where while yield',
    'and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield',
  ].flatMap((words) => words.split(' ')),
);
/** Clients make no name of it: it stands in the text of an operation only. */
const OF_TEXTS = new Set(['where']);

test('no argument, no field of an input and no variable of a saved operation is a keyword of Go, Rust or Python', () => {
  const types = Object.values(buildSchema().getTypeMap()).filter((type) => !isIntrospectionType(type));
  const named = types.flatMap((type) => {
    if (isInputObjectType(type)) return Object.keys(type.getFields()).map((name) => `${type.name}.${name}`);
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap(({ name, args }) =>
      args.filter((arg) => !OF_TEXTS.has(arg.name)).map((arg) => `${type.name}.${name}.${arg.name}`),
    );
  });
  const folder = 'src/client/operations';
  const variables = readdirSync(folder).flatMap((file) =>
    parse(readFileSync(`${folder}/${file}`, 'utf8')).definitions.flatMap((node) =>
      node.kind === Kind.OPERATION_DEFINITION
        ? (node.variableDefinitions ?? []).map(({ variable }) => `${file}.${variable.name.value}`)
        : [],
    ),
  );
  expect(named.length).toBeGreaterThan(100);
  expect([...named, ...variables].filter((name) => KEYWORDS.has(name.split('.').at(-1) ?? ''))).toEqual([]);
});
