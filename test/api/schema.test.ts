import { readFileSync } from 'node:fs';
import {
  buildASTSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  lexicographicSortSchema,
  parse,
  printSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildSchema } from '../../src/api/schema/index.ts';

const types = Object.values(buildSchema().getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isScalarType(type),
);

/** Every place of the schema that a reader may ask about, with its description. */
const places = types.flatMap((type) => {
  const own: [string, string][] = [[type.name, type.description ?? '']];
  if (isEnumType(type))
    for (const value of type.getValues()) own.push([`${type.name}.${value.name}`, value.description ?? '']);
  if (isInputObjectType(type) || isObjectType(type) || isInterfaceType(type))
    for (const field of Object.values(type.getFields())) {
      own.push([`${type.name}.${field.name}`, field.description ?? '']);
      if ('args' in field)
        for (const arg of field.args) own.push([`${type.name}.${field.name}(${arg.name})`, arg.description ?? '']);
    }
  return own;
});

describe('the schema', () => {
  it('has a description with an example at every type, field, argument and value', () => {
    expect(places.filter(([, text]) => !/Example: ./.test(text)).map(([place]) => place)).toEqual([]);
  });

  it('has at most 75 types to learn: pages of lists all look alike, filters and closed lists explain themselves', () => {
    const named = types.filter((type) => isObjectType(type) || isInterfaceType(type));
    const toLearn = named.filter((type) => !/(Connection|Edge|PageInfo|Payload)$/.test(type.name));
    expect(toLearn.length).toBeLessThanOrEqual(75);
  });

  it('is a text that GraphQL reads back as the same schema, a description a line', () => {
    const printed = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');
    expect(printSchema(lexicographicSortSchema(buildASTSchema(parse(printed))))).toBe(
      printSchema(lexicographicSortSchema(buildSchema())),
    );
    // A line for each field, argument, value and description, and little more.
    expect(printed.split('\n').length).toBeLessThan(3_000);
  });

  it('is printed whole in schema.graphql', () => {
    const printed = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');
    for (const type of types) expect(printed).toMatch(new RegExp(`^(type|interface|enum|input) ${type.name} `, 'm'));
  });
});
