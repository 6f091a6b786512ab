import type { LinkedStatement, Network } from './network.ts';
import type { Thing } from './thing.ts';

/** Terms of schema.org where it has one; the others are ours. An event is what an article reports, a claim what somebody says. */
const context = {
  '@version': 1.1,
  dateline: 'urn:dateline:term:',
  ...Object.fromEntries(
    ['Person', 'Country', 'Place', 'Event', 'Claim', 'NewsArticle', 'name', 'headline', 'author', 'subjectOf'].map(
      (term) => [term, `https://schema.org/${term}`],
    ),
  ),
  Organisation: 'https://schema.org/Organization',
  publishedOn: 'https://schema.org/datePublished',
  ...Object.fromEntries(
    ['Bloc', 'Quote', 'Role', 'kind', 'type', 'status', 'date', 'confidence', 'actor', 'recipient', 'place'].map(
      (term) => [term, `dateline:${term}`],
    ),
  ),
};

/** As the API's own JSON-LD names it, whole: a relative one has no meaning beside a URN, and two files of one thing must join. */
const iriOf = (id: string): string => `urn:dateline:id:${encodeURIComponent(id)}`;

const thingOf = ({ __typename, id, name }: Thing) => ({ '@id': iriOf(id), '@type': __typename, name });
const linkTo = ({ id }: { readonly id: string }) => ({ '@id': iriOf(id) });
const written = (graph: readonly object[]): string =>
  `${JSON.stringify({ '@context': context, '@graph': graph }, null, 1)}\n`;

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
export function statementsLd<Row extends Stated>(rows: readonly Row[], dayOf: (row: Row) => string | null): string {
  const statements = rows.map((row) => {
    const { __typename, id, text, type, status, confidence, article, ...said } = row;
    return {
      ...{ '@id': iriOf(id), '@type': __typename, name: text, type, status, confidence, date: dayOf(row) },
      ...(said.assertedBy ? { author: thingOf(said.assertedBy) } : {}),
      ...(!said.assertedBy && said.assertedByText ? { author: { name: said.assertedByText } } : {}),
      subjectOf: linkTo(article),
    };
  });
  const articles = new Map(rows.map(({ article }) => [article.id, article]));
  const told = [...articles.values()].map(({ id, headline, publishedOn }) => ({
    ...{ '@id': iriOf(id), '@type': 'NewsArticle', headline, publishedOn },
  }));
  return written([...statements, ...told]);
}

/** A network as JSON-LD: its things, and the statements that link them. */
export function networkLd({ nodes, edges }: Network): string {
  const drawn = new Set(nodes.map(({ id }) => id));
  const linked = (things: readonly Thing[]) => things.filter(({ id }) => drawn.has(id)).map(linkTo);
  const all = edges.flatMap(({ events, claims }) => [...events, ...claims]);
  const statements = new Map(all.map((one) => [one.id, one]));
  const statementOf = ({ __typename, id, text, actors, recipients, places }: LinkedStatement) => ({
    ...{ '@id': iriOf(id), '@type': __typename, name: text },
    ...{ actor: linked(actors), recipient: linked(recipients), place: linked(places) },
  });
  return written([...nodes.map(thingOf), ...[...statements.values()].map(statementOf)]);
}
