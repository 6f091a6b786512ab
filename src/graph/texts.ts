import { type Query, readQueries } from './queries.ts';

/** `{{entity.columns}}` in a text stands for the section of that name: the columns of a noun are written once. */
const INCLUDE = /\{\{([\w.]+)\}\}/g;

/**
 * All sections of cypher/ with their includes filled in.
 * @throws Error when an included section is missing: a mistake of the programmer, found by any test
 */
export function readTexts(): ReadonlyMap<string, Query> {
  const queries = readQueries();
  const fill = (text: string): string =>
    text.replace(INCLUDE, (_, name: string) => {
      const section = queries.get(name);
      if (section === undefined) throw new Error(`a query includes ${name}, which is no section of cypher/`);
      return fill(section.text);
    });
  return new Map([...queries].map(([name, query]) => [name, { ...query, text: fill(query.text) }]));
}
