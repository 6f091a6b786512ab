import SchemaBuilder from '@pothos/core';
import type { Reviewer } from '../../domain/decision.ts';
import type { ArticleDesk } from '../../domain/desk.ts';
import type { Graph } from '../../graph/driver.ts';
import type { Loaders } from '../loaders/loaders.ts';

/** What the server hands to every resolver, new for each request. */
export interface ApiContext {
  readonly graph: Graph;
  readonly loaders: Loaders;
  readonly limits: Limits;
  /** who enters decisions; null where there are no mutations */
  readonly reviewer: Reviewer | null;
  /** who takes articles in and out; null where nobody does */
  readonly desk: ArticleDesk | null;
  /** Articles as they are written, from a cursor on: of a subscription. */
  readonly follow: (after: string | null) => AsyncIterable<FollowedArticle>;
  /** The same with loaders that remember nothing. */
  readonly renew: () => ApiContext;
}

/** What one operation may be, as the settings say. */
export interface Limits {
  readonly tokens: number;
  readonly depth: number;
  readonly cost: number;
  readonly pageSize: number;
}

export interface FollowedArticle {
  readonly id: string;
  readonly cursor: string;
}

export interface SchemaTypes {
  Context: ApiContext;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    PartialDate: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
    URL: { Input: string; Output: string };
  };
}

/** Fields are never null unless they say so: else clients drown in question marks. */
export const builder = new SchemaBuilder<SchemaTypes>({ defaultFieldNullability: false });

builder.queryType({
  description: [
    'Every question starts here. Example: `{ graph { articles quotes } person(name: "Guterres") { quotes { nodes { text } } } }`',
    '',
    '- What is there: `graph`, `rules`.',
    '- One thing by its name, as people write it: `person`, `country`, `organisation`, `place`, `entity`, `article`; by its id: `node`, `nodes`.',
    '- Everything with some words or nearly a name: `search`.',
    '- Lists: `articles`, `quotes`, `events` (what articles report), `claims` (what somebody says), `roles` (offices), `people`, `organisations`, `countries`, `places`, `blocs`, `entities`.',
    '  Each takes `where` (names, words as `text`, times, kinds), pages both ways, and gives `nodes`, an exact `totalCount`, and `groups`: timelines, top lists, facets.',
    '- Between two and more: `bilateral` (two countries), `connections` (who stands between), `path` (the shortest chain, with proof), `neighbourhood` (a picture).',
    '- What readers rejected, confirmed, merged, split: `decisions`; made by mutations, which load and remove articles too. What comes: subscriptions.',
    '- Each statement (`Quote`, `Event`, `Claim`, `Role`) has `evidence`: its sentence and the characters of the file; `explain`: the rule that read it.',
    '- A name that nobody bears is no error: the answer is empty, and `extensions.unknownNames` tells what comes near; `extensions.notes` say when a load runs that counts do not show yet.',
  ].join('\n'),
});

builder.mutationType({
  description:
    'What a reader decides, which holds when an article is read again and is undone exactly; and articles in and out. Only with the bearer token of the server, and none where it has no token. Example: `mutation { decide(kind: REJECT, ids: ["event_…"]) { changes } }`',
});

builder.subscriptionType({
  description:
    'What happens from now on, over server-sent events: a POST with `Accept: text/event-stream`. Example: `subscription { articleLoaded { cursor article { headline } } }`',
});

/** The schema types as Pothos completes them, for code that takes a ref as a parameter. */
export type ExtendedTypes = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Types> ? Types : never;
