import type { Operation } from '../client/client.ts';
import {
  FindByNameDocument,
  ReportOfAPairDocument,
  ReportOfOneDocument,
  WhatItSaysDocument,
} from '../client/generated/operations.ts';
import { afterTold, readPages, told } from './pages.ts';
import type { Report } from './rows.ts';
import { sideOf } from './sides.ts';

export type Ask = <A, V>(operation: Operation<A, V>, variables: V) => Promise<A>;
interface Choice {
  readonly inferred?: 'INCLUDE';
}

/** Pages of each list; what is beyond these is counted, and the report says how much it is. */
const PAGES = 100;

/** What a report about two countries tells; null when no article names one of them. */
export async function gatherPair(ask: Ask, a: string, b: string, choice: Choice = {}): Promise<Report | null> {
  const pair = await readPages([...told, 'quotes'] as const, PAGES, async ({ quotes, ...after }) => {
    const where = { a, b, ...choice, ...afterTold(after), ...(quotes ? { afterQuote: quotes } : {}) };
    return (await ask(ReportOfAPairDocument, where)).bilateral;
  });
  if (pair === null) return null;
  return {
    title: `${pair.a.name} and ${pair.b.name}`,
    names: [],
    articles: pair.articles.totalCount,
    summary: pair.summary.map(({ type, actor, recipient, events, claims, ...said }) => [
      ...[actor.name, type.toLowerCase(), recipient.name, events, claims],
      ...[said.saidByActor, said.saidByRecipient, said.saidByOthers],
    ]),
    offices: [],
    events: pair.events,
    claims: { ...pair.claims, nodes: pair.claims.nodes.map((claim) => ({ ...claim, side: sideOf(claim, pair) })) },
    quotes: [{ title: 'Quotes about each other', of: pair.quotes }],
  };
}

/** What a person, country, body, place or bloc says, page by page; null for what cannot speak. */
const wordsOf = async (ask: Ask, id: string) => {
  const said = await readPages(['quotes'] as const, PAGES, async ({ quotes }) => {
    const { node } = await ask(WhatItSaysDocument, { id, ...(quotes ? { after: quotes } : {}) });
    return node !== null && 'quotes' in node ? node : null;
  });
  return said?.quotes ?? null;
};

/** What a report about one thing tells, by its id; null when the id is of nothing that has a name. */
export async function gatherOne(ask: Ask, id: string, choice: Choice = {}): Promise<Report | null> {
  const lists = [...told, 'quotesAbout'] as const;
  const [one, words] = await Promise.all([
    readPages(lists, PAGES, async ({ quotesAbout, ...after }) => {
      const where = { id, ...choice, ...afterTold(after), ...(quotesAbout ? { afterAbout: quotesAbout } : {}) };
      const { node } = await ask(ReportOfOneDocument, where);
      return node !== null && 'events' in node ? node : null;
    }),
    wordsOf(ask, id),
  ]);
  if (one === null) return null;
  const { name, aliases, articles, events, claims, quotesAbout } = one;
  return {
    title: name,
    names: aliases.map(({ text }) => text).filter((text) => text !== name),
    articles: articles.totalCount,
    summary: [],
    offices: 'roles' in one ? one.roles : [],
    ...{ events, claims },
    quotes: [
      ...(words === null ? [] : [{ title: 'What it says', of: words }]),
      { title: 'What is said about it', of: quotesAbout },
    ],
  };
}

/** What a name most likely means, with how many others it may mean; null when nobody bears it. */
export async function findOne(ask: Ask, name: string) {
  const { entity } = await ask(FindByNameDocument, { name, first: 1 });
  return entity.best && { ...entity.best, others: entity.alternatives };
}
