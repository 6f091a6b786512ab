import type * as facts from '../../domain/facts.ts';
import type { EntityKind } from '../../domain/ids.ts';
import { builder } from './builder.ts';
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

type List<Value> = readonly Value[] | null;
interface Dated {
  from?: string | null;
  to?: string | null;
}

/** What a list leaves out unless it is asked for. */
interface Unlisted {
  text?: string | null;
  copies?: Inclusion | null;
}

interface ArticleShape extends Dated, Unlisted {
  about?: List<string>;
  aboutAll?: List<string>;
  publisher?: List<string>;
  tag?: List<string>;
  language?: List<string>;
  not?: ArticleShape | null;
}
interface EntityShape {
  type?: List<EntityKind>;
  country?: List<string>;
  startsWith?: string | null;
  not?: EntityShape | null;
}
interface QuoteShape extends Dated, Unlisted {
  speaker?: List<string>;
  speakerCountry?: List<string>;
  about?: List<string>;
  aboutAll?: List<string>;
  publisher?: List<string>;
  minConfidence?: number | null;
  maxConfidence?: number | null;
  kind?: List<facts.QuoteKind>;
  inHeadline?: boolean | null;
  attributed?: boolean | null;
  not?: QuoteShape | null;
}
interface RelationShape extends Dated, Unlisted {
  type?: List<facts.RelationType>;
  actor?: List<string>;
  recipient?: List<string>;
  party?: List<string>;
  partyAll?: List<string>;
  publisher?: List<string>;
  quad?: readonly (1 | 2 | 3 | 4)[] | null;
  mode?: List<string>;
  minConfidence?: number | null;
  maxConfidence?: number | null;
  doneFrom?: string | null;
  doneTo?: string | null;
  place?: List<string>;
  assertedBy?: List<string>;
  status?: List<facts.RelationStatus>;
  trend?: List<facts.Trend>;
  context?: List<string>;
  inferred?: Inclusion | null;
  not?: RelationShape | null;
}
interface RoleShape extends Dated, Unlisted {
  person?: List<string>;
  country?: List<string>;
  organisation?: List<string>;
  title?: List<string>;
  status?: List<facts.RoleStatus>;
  not?: RoleShape | null;
}

const NAMES = 'names as people write them, ISO codes or ids; any of them fits';
const ALL_OF = 'all of these, not any';
const MIN_CONFIDENCE = 'Read at least as surely as this, from 0 to 1. Example: 0.8.';
const MAX_CONFIDENCE = 'Read at most as surely as this: what is worth checking. Example: 0.6.';
const PUBLISHER = `Stated in an article of one of these: ${NAMES}. Example: ["Sputnik"].`;
const TEXT =
  'words, "phrases in marks", and -words that must be missing; case and accents do not matter, and no sign has a meaning of its own. Example: "sanctions -oil".';
const IN_PARAGRAPH = `Written in a paragraph with these words: ${TEXT}`;
const ALL = 'Several fields mean all of them, a list means any of its values';
const NOT = 'Leaves out whatever fits any one of these fields; no `not` inside it.';
const FROM = 'Published on this day or later, as far as you know the date. Example: "2024-05".';
const COPIES =
  'Near-copies of other articles and what they state, left out and counted nowhere unless asked for. Example: INCLUDE.';
const TO = 'Published on this day or earlier; a month or year counts whole. Example: "2024-05".';

const articleWhere = builder.inputRef<ArticleShape>('ArticleWhere');
export const ArticleWhere = articleWhere.implement({
  description: `Which articles. ${ALL}. Example: \`{about: ["Iran"], from: "2024"}\``,
  fields: (t) => ({
    text: t.string({ description: `With these words, in any of its paragraphs: ${TEXT}` }),
    about: t.stringList({ description: `Naming one of these: ${NAMES}. Example: ["Iran", "Guterres"].` }),
    aboutAll: t.stringList({ description: `Naming ${ALL_OF}. Example: ["Iran", "Russia"].` }),
    publisher: t.stringList({ description: `Published by one of these: ${NAMES}. Example: ["Sputnik"].` }),
    tag: t.stringList({ description: 'With one of these tags, in any case. Example: ["russia"].' }),
    language: t.stringList({ description: 'In one of these languages, ISO 639-1. Example: ["en"].' }),
    from: t.string({ description: FROM }),
    to: t.string({ description: TO }),
    copies: t.field({ type: Inclusion, description: COPIES }),
    not: t.field({ type: articleWhere, description: `${NOT} Example: \`not: {tag: ["sport"]}\`` }),
  }),
});

const entityWhere = builder.inputRef<EntityShape>('EntityWhere');
export const EntityWhere = entityWhere.implement({
  description: `Which people, organisations, places, blocs. ${ALL}. Example: \`{type: [PLACE], country: ["Iran"]}\``,
  fields: (t) => ({
    type: t.field({ type: [EntityType], description: 'Of one of these types. Example: [PLACE, BLOC].' }),
    country: t.stringList({
      description: `Of one of these countries: a body or place of it, a person who holds an office of it: ${NAMES}. Example: ["Iran"].`,
    }),
    startsWith: t.string({
      description: 'The name begins with this, without regard to case and accents. Example: "anto".',
    }),
    not: t.field({ type: entityWhere, description: `${NOT} Example: \`not: {type: [COUNTRY]}\`` }),
  }),
});

const quoteWhere = builder.inputRef<QuoteShape>('QuoteWhere');
export const QuoteWhere = quoteWhere.implement({
  description: `Which quotes. ${ALL}. Example: \`{speaker: ["Guterres"], about: ["Iran"], kind: [DIRECT]}\``,
  fields: (t) => ({
    speaker: t.stringList({ description: `Said by one of these themselves: ${NAMES}. Example: ["Guterres"].` }),
    speakerCountry: t.stringList({
      description: `Said for one of these countries: by its government, its bodies, people who hold an office of it: ${NAMES}. Example: ["RUS"].`,
    }),
    text: t.string({ description: `With these words in the quote: ${TEXT}` }),
    about: t.stringList({ description: `The words mention one of these: ${NAMES}. Example: ["Iran"].` }),
    aboutAll: t.stringList({ description: `The words mention ${ALL_OF}. Example: ["Iran", "Russia"].` }),
    publisher: t.stringList({ description: PUBLISHER }),
    minConfidence: t.float({ description: MIN_CONFIDENCE }),
    maxConfidence: t.float({ description: MAX_CONFIDENCE }),
    kind: t.field({ type: [QuoteKind], description: 'Given in one of these ways. Example: [DIRECT, PARTIAL].' }),
    inHeadline: t.boolean({ description: 'Stands in a headline, or does not. Example: false.' }),
    attributed: t.boolean({ description: 'The speaker is known, or is not. Example: true.' }),
    from: t.string({ description: FROM }),
    to: t.string({ description: TO }),
    copies: t.field({ type: Inclusion, description: COPIES }),
    not: t.field({ type: quoteWhere, description: `${NOT} Example: \`not: {kind: [INDIRECT]}\`` }),
  }),
});

const relationWhere = builder.inputRef<RelationShape>('RelationWhere');
export const RelationWhere = relationWhere.implement({
  description: `Which events or claims. ${ALL}. Example: \`{type: [OPPOSE], actor: ["United States"]}\``,
  fields: (t) => ({
    type: t.field({ type: [RelationType], description: 'Of one of these types. Example: [CONSULT, AGREE].' }),
    actor: t.stringList({ description: `Done by one of these: ${NAMES}. Example: ["United States"].` }),
    recipient: t.stringList({ description: `Done to or with one of these: ${NAMES}. Example: ["Russia"].` }),
    party: t.stringList({ description: `One of these is actor or recipient: ${NAMES}. Example: ["Iran"].` }),
    partyAll: t.stringList({ description: `Actors and recipients hold ${ALL_OF}. Example: ["Iran", "Russia"].` }),
    text: t.string({ description: IN_PARAGRAPH }),
    publisher: t.stringList({ description: PUBLISHER }),
    quad: t.field({
      type: [Quad],
      description: 'Cooperation or conflict, in words or deeds. Example: [MATERIAL_CONFLICT].',
    }),
    mode: t.field({ type: [RelationMode], description: 'Done in one of these ways. Example: [VISIT].' }),
    minConfidence: t.float({ description: MIN_CONFIDENCE }),
    maxConfidence: t.float({ description: MAX_CONFIDENCE }),
    doneFrom: t.string({
      description: 'Done on this day or later; what has no such date is left out. Example: "2024-05".',
    }),
    doneTo: t.string({
      description: 'Done on this day or earlier; what has no such date is left out. Example: "2024-05".',
    }),
    place: t.stringList({ description: `Done at one of these places: ${NAMES}. Example: ["Tehran"].` }),
    assertedBy: t.stringList({
      description: `Claims only: asserted by one of these: ${NAMES}. Example: ["Guterres"].`,
    }),
    status: t.field({ type: [RelationStatus], description: 'Of one of these statuses. Example: [REPORTED, PLANNED].' }),
    trend: t.field({ type: [Trend], description: 'Heading one of these ways. Example: [UP].' }),
    context: t.field({
      type: [RelationContext],
      description: 'In one of these fields of politics. Example: [MILITARY].',
    }),
    from: t.string({ description: FROM }),
    to: t.string({ description: TO }),
    copies: t.field({ type: Inclusion, description: COPIES }),
    inferred: t.field({
      type: Inclusion,
      description:
        'Statements of which only the context suggests the recipient, left out and counted nowhere unless asked for. Example: INCLUDE.',
    }),
    not: t.field({ type: relationWhere, description: `${NOT} Example: \`not: {status: [NEGATED]}\`` }),
  }),
});

const roleWhere = builder.inputRef<RoleShape>('RoleWhere');
export const RoleWhere = roleWhere.implement({
  description: `Which offices. ${ALL}. Example: \`{country: ["Iran"], status: [CURRENT]}\``,
  fields: (t) => ({
    text: t.string({ description: IN_PARAGRAPH }),
    person: t.stringList({ description: `Held by one of these: ${NAMES}. Example: ["Guterres"].` }),
    country: t.stringList({ description: `Of one of these countries: ${NAMES}. Example: ["Iran"].` }),
    organisation: t.stringList({
      description: `In one of these bodies: ${NAMES}. Example: ["Russian Defense Ministry"].`,
    }),
    title: t.stringList({ description: 'With one of these titles, in any case. Example: ["defense minister"].' }),
    status: t.field({ type: [RoleStatus], description: 'Held in one of these ways. Example: [CURRENT, ACTING].' }),
    from: t.string({ description: FROM }),
    to: t.string({ description: TO }),
    copies: t.field({ type: Inclusion, description: COPIES }),
    not: t.field({ type: roleWhere, description: `${NOT} Example: \`not: {status: [FORMER]}\`` }),
  }),
});
