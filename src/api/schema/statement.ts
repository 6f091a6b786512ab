import type { QuoteRow } from '../loaders/statements.ts';
import { builder } from './builder.ts';
import { TimeRefKind, Weekday } from './enums.ts';
import { present } from './present.ts';
import { Article, Decision, Evidence, Explanation, Node, Rule, Span, Statement, TimeRef } from './refs.ts';
import { PartialDate } from './scalars.ts';
import { spansOf } from './spans.ts';
import { twoPlaces } from './two-places.ts';

Statement.implement({
  interfaces: [Node],
  description:
    'All that a text states: a quote, event, claim or role, each with the place where it is written. Example: `quotes { nodes { text evidence { sentence } } }`',
  fields: (t) => ({
    text: t.exposeString('text', {
      description:
        'A readable sentence made of its fields; for a quote its words. Example: "Antonio Guterres says: Russia and Iran cooperate, rising".',
    }),
    summary: t.string({
      description: 'A sentence made of its fields, of quotes too. Example: "Antonio Guterres: Talks must go on.".',
      resolve: async ({ id, __typename, text, ...row }, _, { loaders }) => {
        if (__typename !== 'Quote') return text;
        const [speaker] = await loaders.entitiesOf.load({ id, edge: 'SPOKEN_BY' });
        return `${speaker?.name ?? (row as Partial<QuoteRow>).speakerText ?? 'Somebody unnamed'}: ${text}`;
      },
    }),
    article: t.field({
      type: Article,
      description: 'The article that states it. Example: `article { headline publishedOn }`',
      resolve: ({ articleId }, _, { loaders }) => present(loaders.article.load(articleId)),
    }),
    evidence: t.field({
      type: [Evidence],
      description:
        'Where it is written, the place that names it first. Example: `evidence { sentence raw { start end } }`',
      resolve: async ({ id }, _, { loaders }) => [...(await loaders.evidence.load(id))],
    }),
    explain: t.field({
      type: Explanation,
      description: 'How the text was read. Example: `explain { rule { says } triggers }`',
      resolve: (statement) => statement,
    }),
    confidence: t.float({
      description: 'From 0 to 1: how often the rules that read it are right, by the least sure of them. Example: 0.9.',
      resolve: ({ confidence }) => twoPlaces(confidence),
    }),
    time: t.field({
      type: TimeRef,
      nullable: true,
      description: 'When, as the text gives it, null when it does not. Example: `time { text weekday }`',
      resolve: async ({ id }, _, { loaders }) => (await loaders.times.load(id))[0] ?? null,
    }),
  }),
});

Evidence.implement({
  description:
    'The place where a statement is written: `sentence.slice(start, end)` are its characters. Example: `evidence { sentence start end raw { start end } }`',
  fields: (t) => ({
    sentence: t.string({
      description: 'The sentence, or sentences, around it, with broken lines joined. Example: "… Guterres said.".',
      resolve: ({ passage, sentenceStart, sentenceEnd }) => passage.slice(sentenceStart, sentenceEnd),
    }),
    text: t.string({
      description: 'The characters themselves. Example: "held talks with Iran".',
      resolve: ({ passage, start, end }) => passage.slice(start, end),
    }),
    start: t.int({
      description: 'Where it begins inside the sentence, in UTF-16 units. Example: 1.',
      resolve: ({ start, sentenceStart }) => start - sentenceStart,
    }),
    end: t.int({
      description: 'Where it ends inside the sentence, in UTF-16 units, not included. Example: 246.',
      resolve: ({ end, sentenceStart }) => end - sentenceStart,
    }),
    raw: t.field({
      type: [Span],
      description:
        'Where it stands in the raw text of the article, once for each copy of the passage in the file. Example: `raw { start end }`',
      resolve: ({ rawSpans }) => spansOf(rawSpans),
    }),
    article: t.field({
      type: Article,
      description: 'The article it is written in. Example: `article { source }`',
      resolve: ({ articleId }, _, { loaders }) => present(loaders.article.load(articleId)),
    }),
  }),
});

Explanation.implement({
  description: 'Why the program read a statement as it did. Example: `explain { rule { says source } triggers notes }`',
  fields: (t) => ({
    rule: t.field({
      type: Rule,
      description: 'The rule that decided. Example: `rule { id says }`',
      resolve: ({ rule }, _, { loaders }) => present(loaders.rule.load(rule)),
    }),
    triggers: t.stringList({
      description: 'Words of the text that made it decide. Example: ["said"].',
      resolve: ({ triggers }) => [...triggers],
    }),
    notes: t.stringList({
      description: 'What else was weighed, in plain words. Example: ["nearer name passed over: another nationality"].',
      resolve: ({ notes }) => [...notes],
    }),
    decision: t.field({
      type: Decision,
      nullable: true,
      description:
        'What a reader decided about it, null when nobody did; a rejected statement is found by its id only. Example: `decision { kind reason }`',
      resolve: ({ id }, _, { loaders }) => loaders.decisionOf.load(id),
    }),
  }),
});

Rule.implement({
  description: 'A rule that reads language. Example: `rules { id says confidence }`',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its name, never used again for another. Example: "quote.direct".' }),
    says: t.exposeString('says', {
      description: 'What it takes for what. Example: "Words in quotation marks beside a verb of speech are a quote.".',
    }),
    source: t.exposeString('source', {
      description: 'The manual, paper or word list it rests on. Example: "PLOVER manual, draft 2.0".',
    }),
    confidence: t.float({
      description: 'From 0 to 1: how often it is right, by its class until it is measured. Example: 0.9.',
      resolve: ({ confidence }) => twoPlaces(confidence),
    }),
  }),
});

TimeRef.implement({
  description: 'A time as a text gives it, never guessed. Example: `time { text weekday resolved }`',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'As written. Example: "on Wednesday".' }),
    kind: t.expose('kind', { type: TimeRefKind, description: 'How it is given. Example: WEEKDAY.' }),
    weekday: t.expose('weekday', {
      type: Weekday,
      nullable: true,
      description: 'The day of the week, null when it names none. Example: WEDNESDAY.',
    }),
    offset: t.exposeInt('offset', {
      nullable: true,
      description: 'Days from the day of the article, null when unknown. Example: -1.',
    }),
    resolved: t.expose('resolved', {
      type: PartialDate,
      nullable: true,
      description: 'ISO date as far as it is known, null when nothing anchors it. Example: "2024-09-12".',
    }),
  }),
});

Span.implement({
  description:
    'A stretch of a text, in UTF-16 units: where nothing else is said, of the raw text of an article. Example: `raw { start end }`',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Its first character. Example: 331.' }),
    end: t.exposeInt('end', { description: 'The character after its last. Example: 576.' }),
  }),
});

builder.queryFields((t) => ({
  rules: t.field({
    type: [Rule],
    description: 'All rules that statements were read with, by name. Example: `rules { id says }`',
    resolve: (_, __, { loaders }) => loaders.rules(),
  }),
}));
