import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A named Cypher text of cypher/: `// name: quotesBySpeaker`, comment lines, then the text up to the next name. */
export interface Query {
  readonly name: string;
  readonly text: string;
  /** purpose, what it takes and gives, the index it starts from */
  readonly comment: string;
  /** path below cypher/, "read/quotes.cypher" */
  readonly file: string;
}

const folder = fileURLToPath(new URL('../../cypher/', import.meta.url));

/**
 * Reads every section of every .cypher file, once at start.
 * @throws Error when two sections share a name or one has no text: a mistake of the programmer, found by any test
 */
export function readQueries(): ReadonlyMap<string, Query> {
  const queries = new Map<string, Query>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cypher'));
  for (const file of files.sort())
    for (const query of sections(readFileSync(join(folder, file), 'utf8'), file)) {
      if (queries.has(query.name)) throw new Error(`two queries are called ${query.name}`);
      queries.set(query.name, query);
    }
  return queries;
}

function sections(source: string, file: string): Query[] {
  return source
    .split(/^\/\/ name: /m)
    .slice(1)
    .map((section) => {
      const [name = '', ...lines] = section.split('\n');
      const text = lines.filter((line) => !line.startsWith('//')).join('\n');
      if (text.trim() === '') throw new Error(`query ${name} in ${file} has no text`);
      const comment = lines.filter((line) => line.startsWith('//')).map((line) => line.slice(2).trim());
      return { name: name.trim(), text: text.trim().replace(/;$/, ''), comment: comment.join('\n'), file };
    });
}
