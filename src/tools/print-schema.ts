import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isSpecifiedScalarType,
  printType,
} from 'graphql';
import { buildSchema } from '../api/schema/index.ts';

/**
 * Prints schema.graphql as a reader wants it: the questions first, then the things they are about in the order of the
 * code, then filters, closed lists, and last the pages of lists, which all look alike.
 */
function chapterOf(type: GraphQLNamedType): number {
  if (type.name === 'Query') return 0;
  if (isInputObjectType(type)) return 2;
  if (isEnumType(type)) return 3;
  return /(Connection|Edge|PageInfo)$/.test(type.name) ? 4 : 1;
}

const types = Object.values(buildSchema().getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
const ordered = [0, 1, 2, 3, 4].flatMap((chapter) => types.filter((type) => chapterOf(type) === chapter));

/** A description of one line stands on one line, an argument beside its own: half the length. */
const short = (printed: string): string =>
  printed
    .replace(/^( *)"""\n\1(.*[^"\\\n])\n\1"""$/gm, '$1"""$2"""')
    .replace(/\n\n( {4}""")/g, '\n$1')
    .replace(/^( {4}""".*""")\n {4}(?=\w)/gm, '$1 ');

/** A closed list, a filter, a page of a list are read at one go: no blank line between their fields. */
const dense = (type: GraphQLNamedType): string => {
  const printed = short(printType(type));
  if (chapterOf(type) < 2) return printed;
  const joined = printed.replace(/\n\n( {2}""")/g, '\n$1');
  return joined.replace(/^( {2}""".*""")\n {2}(?=\w)/gm, '$1 ');
};

process.stdout.write(
  `# Printed from src/api/schema by npm run generate; edit there.\n\n${ordered.map(dense).join('\n\n')}\n`,
);
