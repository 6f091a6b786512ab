import { builder } from './builder.ts';
import { LoadState } from './enums.ts';
import { present } from './present.ts';
import { GraphSummary, Limits, LoadChanges, LoadRun, Node } from './refs.ts';
import { DateTime, PartialDate } from './scalars.ts';

GraphSummary.implement({
  description: 'What is in the graph; near-copies count once. Example: `graph { articles people quotes }`',
  fields: (t) => ({
    articles: t.exposeInt('articles', { description: 'Articles, without near-copies. Example: 31.' }),
    duplicates: t.exposeInt('duplicates', { description: 'Near-copies of other articles. Example: 2.' }),
    people: t.exposeInt('people', { description: 'People. Example: 2.' }),
    countries: t.exposeInt('countries', { description: 'Countries that articles name. Example: 3.' }),
    organisations: t.exposeInt('organisations', { description: 'Organisations. Example: 3.' }),
    places: t.exposeInt('places', { description: 'Places. Example: 2.' }),
    blocs: t.exposeInt('blocs', { description: 'Blocs of states. Example: 1.' }),
    quotes: t.exposeInt('quotes', { description: 'Quotes. Example: 7.' }),
    events: t.exposeInt('events', { description: 'What articles report themselves. Example: 1.' }),
    claims: t.exposeInt('claims', { description: 'What people claim. Example: 5.' }),
    roles: t.exposeInt('roles', { description: 'Statements of who holds which office. Example: 2.' }),
    firstPublished: t.expose('firstPublished', {
      type: PartialDate,
      nullable: true,
      description: 'Date of the earliest dated article, null when none has one. Example: "2024-05-17".',
    }),
    lastPublished: t.expose('lastPublished', {
      type: PartialDate,
      nullable: true,
      description: 'Date of the latest dated article, null when none has one. Example: "2024-06-01".',
    }),
    limits: t.field({
      type: Limits,
      description: 'What one operation may ask for. Example: `limits { cost depth pageSize }`',
      resolve: (_, __, { limits }) => limits,
    }),
    lastLoad: t.field({
      type: LoadRun,
      nullable: true,
      description: 'What the last load did, null before the first. Example: `lastLoad { endedAt loaded skipped }`',
      resolve: (_, __, { loaders }) => {
        loaders.derived();
        return loaders.lastLoad();
      },
    }),
  }),
});

Limits.implement({
  description:
    'What one operation may be; one that passes a limit is refused and told which. Example: `limits { cost depth }`',
  fields: (t) => ({
    cost: t.exposeInt('cost', {
      description: 'Nodes that it may ask for; `extensions.cost` of each answer says how many it did. Example: 5000.',
    }),
    depth: t.exposeInt('depth', { description: 'Fields inside each other. Example: 10.' }),
    tokens: t.exposeInt('tokens', { description: 'Words and signs of its text. Example: 1000.' }),
    pageSize: t.exposeInt('pageSize', { description: 'Rows of one page. Example: 100.' }),
  }),
});

LoadRun.implement({
  interfaces: [Node],
  description: 'One run of the loader. Example: `lastLoad { startedAt loaded unchanged skipped failed }`',
  fields: (t) => ({
    startedAt: t.expose('startedAt', { type: DateTime, description: 'ISO time. Example: "2024-05-17T09:30:00.000Z".' }),
    endedAt: t.expose('endedAt', {
      type: DateTime,
      nullable: true,
      description: 'ISO time, null while it runs or when it was broken off. Example: "2024-05-17T09:31:00.000Z".',
    }),
    loaded: t.exposeInt('loaded', { description: 'New articles. Example: 1.' }),
    replaced: t.exposeInt('replaced', { description: 'Articles whose text or reading changed. Example: 0.' }),
    unchanged: t.exposeInt('unchanged', { description: 'Articles that were there before. Example: 0.' }),
    skipped: t.exposeInt('skipped', { description: 'Files that are no articles. Example: 0.' }),
    failed: t.exposeInt('failed', { description: 'Files that could not be loaded. Example: 0.' }),
    state: t.field({
      type: LoadState,
      description: 'Whether it has come to its end. Example: ENDED.',
      resolve: ({ endedAt, queued }) => (queued ? 'QUEUED' : endedAt === null ? 'RUNNING' : 'ENDED'),
    }),
    done: t.exposeInt('done', { description: 'Inputs that have an outcome so far. Example: 120.' }),
    total: t.exposeInt('total', {
      nullable: true,
      description: 'How many inputs there are, null where nobody counted them. Example: 400.',
    }),
    changes: t.field({
      type: LoadChanges,
      description: 'What it did to the statements. Example: `changes { added confirmed gone }`',
      resolve: (run) => run,
    }),
    waiting: t.exposeInt('waiting', {
      description:
        'Changes that no count between countries and no repeated quote shows yet; 0 once a load has ended. Example: 0.',
    }),
    details: t.stringList({
      description: 'A line for each file that was skipped or failed. Example: ["empty.txt: FILE_EMPTY …"].',
      resolve: ({ details }) => [...details],
    }),
  }),
});

LoadChanges.implement({
  description:
    'What a load did to the statements of the articles that it read. Example: `changes { added confirmed gone }`',
  fields: (t) => ({
    added: t.exposeInt('added', { description: 'Statements that were not there. Example: 12.' }),
    confirmed: t.exposeInt('confirmed', {
      description: 'Statements of replaced articles that were read again the same. Example: 40.',
    }),
    gone: t.exposeInt('gone', { description: 'Statements of replaced articles that are read no more. Example: 3.' }),
  }),
});

builder.queryFields((t) => ({
  graph: t.field({
    type: GraphSummary,
    description: 'What is in the graph. Example: `graph { articles people countries quotes lastLoad { endedAt } }`',
    resolve: (_, __, { loaders }) => present(loaders.summary()),
  }),
}));
