import type { InputFieldBuilder } from '@pothos/core';
import { builder, type ExtendedTypes } from './builder.ts';
import {
  EntityType,
  Inclusion,
  Quad,
  QuoteKind,
  RelationContext,
  RelationMode,
  RelationStatus,
  RelationType,
  RoleStatus,
  Trend,
} from './enums.ts';
import { PartialDate } from './scalars.ts';

/** A filter is fields that may also be excluded, fields that may not, and `exclude`: what is illegal cannot be written. */
type Fields = InputFieldBuilder<ExtendedTypes, 'InputObject'>;

const NAMES = 'names as people write them, ISO codes or ids; any of them fits';
const ALL_OF = 'all of these, not any';
const ALL = 'Several fields mean all of them, a list means any of its values';
const EXCLUDE = 'Leaves out whatever fits any one of these fields.';
const TEXT =
  'words, "phrases in marks", and -words that must be missing; case and accents do not matter, and no sign has a meaning of its own. Example: "sanctions -oil".';
const IN_PARAGRAPH = `Written in a paragraph with these words: ${TEXT}`;

const dated = (t: Fields) => ({
  publishedFrom: t.field({
    type: PartialDate,
    description: 'Published on this day or later, as far as you know the date. Example: "2024-05".',
  }),
  publishedTo: t.field({
    type: PartialDate,
    description: 'Published on this day or earlier; a month or year counts whole. Example: "2024-05".',
  }),
});
const stated = (t: Fields) => ({
  publisher: t.stringList({ description: `Stated in an article of one of these: ${NAMES}. Example: ["Sputnik"].` }),
  minConfidence: t.float({ description: 'Read at least as surely as this, from 0 to 1. Example: 0.8.' }),
  maxConfidence: t.float({ description: 'Read at most as surely as this: what is worth checking. Example: 0.6.' }),
  ...dated(t),
});
/** What a list leaves out by itself, and words, in which a minus excludes. */
const listed = (t: Fields, text: string) => ({
  text: t.string({ description: text }),
  copies: t.field({
    type: Inclusion,
    description:
      'Near-copies of other articles and what they state, left out and counted nowhere unless asked for. Example: INCLUDE.',
  }),
});

const ofArticle = (t: Fields) => ({
  about: t.stringList({ description: `Naming one of these: ${NAMES}. Example: ["Iran", "Guterres"].` }),
  aboutAll: t.stringList({ description: `Naming ${ALL_OF}. Example: ["Iran", "Russia"].` }),
  publisher: t.stringList({ description: `Published by one of these: ${NAMES}. Example: ["Sputnik"].` }),
  tag: t.stringList({ description: 'With one of these tags, in any case. Example: ["russia"].' }),
  language: t.stringList({ description: 'In one of these languages, ISO 639-1. Example: ["en"].' }),
  ...dated(t),
});
const ofEntity = (t: Fields) => ({
  types: t.field({ type: [EntityType], description: 'Of one of these types. Example: [PLACE, BLOC].' }),
  country: t.stringList({
    description: `Of one of these countries: a body or place of it, a person who holds an office of it: ${NAMES}. Example: ["Iran"].`,
  }),
  startsWith: t.string({
    description: 'The name begins with this, without regard to case and accents. Example: "anto".',
  }),
});
const ofQuote = (t: Fields) => ({
  speaker: t.stringList({ description: `Said by one of these themselves: ${NAMES}. Example: ["Guterres"].` }),
  speakerCountry: t.stringList({
    description: `Said for one of these countries: by its government, its bodies, people who hold an office of it: ${NAMES}. Example: ["RUS"].`,
  }),
  about: t.stringList({ description: `The words mention one of these: ${NAMES}. Example: ["Iran"].` }),
  aboutAll: t.stringList({ description: `The words mention ${ALL_OF}. Example: ["Iran", "Russia"].` }),
  kind: t.field({ type: [QuoteKind], description: 'Given in one of these ways. Example: [DIRECT, PARTIAL].' }),
  cue: t.stringList({ description: 'Marked as said by one of these words, in any case. Example: ["said", "warned"].' }),
  inHeadline: t.boolean({ description: 'Stands in a headline, or does not. Example: false.' }),
  attributed: t.boolean({ description: 'The speaker is known, or is not. Example: true.' }),
  ...stated(t),
});
const ofEvent = (t: Fields) => ({
  types: t.field({ type: [RelationType], description: 'Of one of these types. Example: [CONSULT, AGREE].' }),
  actor: t.stringList({ description: `Done by one of these: ${NAMES}. Example: ["United States"].` }),
  recipient: t.stringList({ description: `Done to or with one of these: ${NAMES}. Example: ["Russia"].` }),
  party: t.stringList({ description: `One of these is actor or recipient: ${NAMES}. Example: ["Iran"].` }),
  partyAll: t.stringList({ description: `Actors and recipients hold ${ALL_OF}. Example: ["Iran", "Russia"].` }),
  quad: t.field({
    type: [Quad],
    description: 'Cooperation or conflict, in words or deeds. Example: [MATERIAL_CONFLICT].',
  }),
  mode: t.field({ type: [RelationMode], description: 'Done in one of these ways. Example: [VISIT].' }),
  doneFrom: t.field({
    type: PartialDate,
    description: 'Done on this day or later; what has no such date is left out. Example: "2024-05".',
  }),
  doneTo: t.field({
    type: PartialDate,
    description: 'Done on this day or earlier; what has no such date is left out. Example: "2024-05".',
  }),
  dated: t.boolean({ description: 'The text gives the year of the deed, or does not. Example: false.' }),
  place: t.stringList({ description: `Done at one of these places: ${NAMES}. Example: ["Tehran"].` }),
  status: t.field({ type: [RelationStatus], description: 'Of one of these statuses. Example: [REPORTED, PLANNED].' }),
  trend: t.field({ type: [Trend], description: 'Heading one of these ways. Example: [UP].' }),
  context: t.field({
    type: [RelationContext],
    description: 'In one of these fields of politics. Example: [MILITARY].',
  }),
  ...stated(t),
});
const ofClaim = (t: Fields) => ({
  assertedBy: t.stringList({ description: `Asserted by one of these: ${NAMES}. Example: ["Guterres"].` }),
  ...ofEvent(t),
});
const suggested = (t: Fields) => ({
  inferred: t.field({
    type: Inclusion,
    description:
      'Statements of which only the context suggests the recipient, left out and counted nowhere unless asked for. Example: INCLUDE.',
  }),
});
const ofRole = (t: Fields) => ({
  person: t.stringList({ description: `Held by one of these: ${NAMES}. Example: ["Guterres"].` }),
  country: t.stringList({ description: `Of one of these countries: ${NAMES}. Example: ["Iran"].` }),
  organisation: t.stringList({
    description: `In one of these bodies: ${NAMES}. Example: ["Russian Defense Ministry"].`,
  }),
  title: t.stringList({ description: 'With one of these titles, in any case. Example: ["defense minister"].' }),
  status: t.field({ type: [RoleStatus], description: 'Held in one of these ways. Example: [CURRENT, ACTING].' }),
  ...stated(t),
});

const excluded = (of: string, example: string) => ({
  description: `What a list of ${of} leaves out: whatever fits any one of these fields. Example: \`${example}\``,
});
const ArticleExclude = builder.inputType('ArticleExclude', {
  ...excluded('articles', '{tag: ["sport"]}'),
  fields: ofArticle,
});
export const ArticleWhere = builder.inputType('ArticleWhere', {
  description: `Which articles. ${ALL}. Example: \`{about: ["Iran"], publishedFrom: "2024"}\``,
  fields: (t) => ({
    ...ofArticle(t),
    ...listed(t, `With these words, in any of its paragraphs: ${TEXT}`),
    exclude: t.field({ type: ArticleExclude, description: `${EXCLUDE} Example: \`{tag: ["sport"]}\`` }),
  }),
});

const EntityExclude = builder.inputType('EntityExclude', {
  ...excluded('entities', '{types: [COUNTRY]}'),
  fields: ofEntity,
});
export const EntityWhere = builder.inputType('EntityWhere', {
  description: `Which people, organisations, places, blocs. ${ALL}. Example: \`{types: [PLACE], country: ["Iran"]}\``,
  fields: (t) => ({
    ...ofEntity(t),
    exclude: t.field({ type: EntityExclude, description: `${EXCLUDE} Example: \`{types: [COUNTRY]}\`` }),
  }),
});

const QuoteExclude = builder.inputType('QuoteExclude', {
  ...excluded('quotes', '{kind: [INDIRECT]}'),
  fields: ofQuote,
});
export const QuoteWhere = builder.inputType('QuoteWhere', {
  description: `Which quotes. ${ALL}. Example: \`{speaker: ["Guterres"], about: ["Iran"], kind: [DIRECT]}\``,
  fields: (t) => ({
    ...ofQuote(t),
    ...listed(t, `With these words in the quote: ${TEXT}`),
    exclude: t.field({ type: QuoteExclude, description: `${EXCLUDE} Example: \`{kind: [INDIRECT]}\`` }),
  }),
});

const EventExclude = builder.inputType('EventExclude', {
  ...excluded('events', '{status: [NEGATED]}'),
  fields: ofEvent,
});
export const EventWhere = builder.inputType('EventWhere', {
  description: `Which events. ${ALL}. Example: \`{types: [CONSULT], actor: ["United States"]}\``,
  fields: (t) => ({
    ...ofEvent(t),
    ...listed(t, IN_PARAGRAPH),
    ...suggested(t),
    exclude: t.field({ type: EventExclude, description: `${EXCLUDE} Example: \`{status: [NEGATED]}\`` }),
  }),
});

const ClaimExclude = builder.inputType('ClaimExclude', {
  ...excluded('claims', '{assertedBy: ["Guterres"]}'),
  fields: ofClaim,
});
export const ClaimWhere = builder.inputType('ClaimWhere', {
  description: `Which claims. ${ALL}. Example: \`{types: [OPPOSE], assertedBy: ["United States"]}\``,
  fields: (t) => ({
    ...ofClaim(t),
    ...listed(t, IN_PARAGRAPH),
    ...suggested(t),
    exclude: t.field({ type: ClaimExclude, description: `${EXCLUDE} Example: \`{status: [NEGATED]}\`` }),
  }),
});

const RoleExclude = builder.inputType('RoleExclude', {
  ...excluded('offices', '{status: [FORMER]}'),
  fields: ofRole,
});
export const RoleWhere = builder.inputType('RoleWhere', {
  description: `Which offices. ${ALL}. Example: \`{country: ["Iran"], status: [CURRENT]}\``,
  fields: (t) => ({
    ...ofRole(t),
    ...listed(t, IN_PARAGRAPH),
    exclude: t.field({ type: RoleExclude, description: `${EXCLUDE} Example: \`{status: [FORMER]}\`` }),
  }),
});

export const SearchWhere = builder.inputType('SearchWhere', {
  description:
    'Of which articles something is looked for. Example: `{publisher: ["Sputnik"], publishedFrom: "2024-05"}`',
  fields: (t) => ({
    publisher: t.stringList({ description: `Published by one of these: ${NAMES}. Example: ["Sputnik"].` }),
    ...dated(t),
  }),
});
