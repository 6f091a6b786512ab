import { jsonLdWriter } from '../api/export/json-ld.ts';
import type { LinkedStatement, Network } from './network.ts';
import type { Thing } from './thing.ts';

/** Each row one node, in the words of the API's own JSON-LD. */
function written(rows: readonly object[]): string {
  const { head, page, end } = jsonLdWriter();
  return head() + rows.map(page).join('') + end();
}

interface Stated {
  readonly __typename: string;
  readonly id: string;
  readonly text: string;
  readonly type: string;
  readonly status: string;
  readonly confidence: number;
  readonly assertedBy?: Thing | null;
  readonly assertedByText?: string;
  readonly article: { readonly id: string; readonly headline: string; readonly publishedOn: string | null };
}

/** Statements as JSON-LD, each with the article that states it; a claim has an author, an event none. */
export const statementsLd = <Row extends Stated>(rows: readonly Row[], dayOf: (row: Row) => string | null): string =>
  written(
    rows.map((row) => {
      const { __typename, id, text, type, status, confidence, article, assertedBy, assertedByText } = row;
      return {
        ...{ __typename, id, text, type, status, confidence, date: dayOf(row) },
        ...(assertedBy ? { assertedBy } : {}),
        ...(assertedByText === undefined ? {} : { assertedByText }),
        article: { __typename: 'Article', ...article },
      };
    }),
  );

/** A network as JSON-LD: its things, and the statements that link them. */
export function networkLd({ nodes, edges }: Network): string {
  const drawn = new Set(nodes.map(({ id }) => id));
  const linked = (things: readonly Thing[]) => things.flatMap(({ id }) => (drawn.has(id) ? [{ id }] : []));
  const all = edges.flatMap(({ events, claims }) => [...events, ...claims]);
  const statements = new Map(all.map((one) => [one.id, one]));
  const statementOf = ({ __typename, id, text, actors, recipients, places }: LinkedStatement) => ({
    ...{ __typename, id, text },
    ...{ actors: linked(actors), recipients: linked(recipients), places: linked(places) },
  });
  return written([
    ...nodes.map(({ __typename, id, name }) => ({ __typename, id, name })),
    ...[...statements.values()].map(statementOf),
  ]);
}
