import { nameKey } from '../../domain/names.ts';
import { MentionKind, PassageKind } from './enums.ts';
import { candidates } from './names.ts';
import { present } from './present.ts';
import { Article, Entity, Mention, Naming, Note, Passage, Rule, Span, Tag } from './refs.ts';
import { spansOf } from './spans.ts';
import { twoPlaces } from './two-places.ts';

Passage.implement({
  description: 'A paragraph, its broken lines joined. Example: `passages { kind text mentions { text kind } }`',
  fields: (t) => ({
    ordinal: t.exposeInt('ordinal', { description: '0 for the headline, then in order of reading. Example: 1.' }),
    kind: t.expose('kind', { type: PassageKind, description: 'What part of the article it is. Example: LEAD.' }),
    text: t.exposeString('text', { description: 'Its words. Example: "TEHRAN (Sputnik) - The interaction …".' }),
    raw: t.field({
      type: [Span],
      description: 'Where it stands in the raw text, once for each copy. Example: `raw { start end }`',
      resolve: ({ rawSpans }) => spansOf(rawSpans),
    }),
    article: t.field({
      type: Article,
      description: 'The article it stands in. Example: `article { headline }`',
      resolve: ({ articleId }, _, { loaders }) => present(loaders.article.load(articleId)),
    }),
    mentions: t.field({
      type: [Mention],
      description: 'The stretches that stand for somebody or something. Example: `mentions { text entity { name } }`',
      resolve: async ({ id }, _, { loaders }) => [...(await loaders.mentions.load(id))],
    }),
  }),
});

Tag.implement({
  description: 'A key word of an article. Example: `tagged { name entity { id } }`',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As written. Example: "russia".' }),
    entity: t.field({
      type: Entity,
      nullable: true,
      description: 'The one thing that is called so, null when none or several are. Example: `entity { name }`',
      resolve: async ({ name }, _, context) => {
        const [best = null, ...others] = await candidates(context, name);
        const isOnly = others.every((row) => nameKey(row.name) !== nameKey(name));
        return best !== null && isOnly && (others.length === 0 || nameKey(best.name) === nameKey(name)) ? best : null;
      },
    }),
  }),
});

Naming.implement({
  description:
    'How an article names an entity. Example: `edges { naming { count passage { text } } node { headline } }`',
  fields: (t) => ({
    count: t.exposeInt('count', { description: 'How many times. Example: 4.' }),
    passage: t.field({
      type: Passage,
      description: 'The paragraph that names it first. Example: `passage { text }`',
      resolve: ({ passage }, _, { loaders }) => present(loaders.passage.load(passage)),
    }),
    start: t.exposeInt('start', { description: 'Where that begins in the paragraph, in UTF-16 units. Example: 0.' }),
    end: t.exposeInt('end', { description: 'Where it ends there, not included. Example: 20.' }),
  }),
});

Mention.implement({
  description: 'A stretch of a passage that stands for an entity. Example: `mentions { text kind entity { name } }`',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'As written. Example: "The Russian minister".' }),
    kind: t.expose('kind', { type: MentionKind, description: 'How it stands for it. Example: NOMINAL.' }),
    start: t.exposeInt('start', { description: 'Where it begins in the passage, in UTF-16 units. Example: 0.' }),
    end: t.exposeInt('end', { description: 'Where it ends in the passage, not included. Example: 20.' }),
    raw: t.field({
      type: [Span],
      description: 'Where it stands in the raw text, once for each copy. Example: `raw { start end }`',
      resolve: ({ rawSpans }) => spansOf(rawSpans),
    }),
    entity: t.field({
      type: Entity,
      nullable: true,
      description: 'What it stands for, null when nothing fits. Example: `entity { name }`',
      resolve: ({ entityId }, _, { loaders }) => (entityId === null ? null : loaders.entity.load(entityId)),
    }),
    rule: t.field({
      type: Rule,
      nullable: true,
      description: 'The rule that decided. Example: `rule { says }`',
      resolve: ({ rule }, _, { loaders }) => loaders.rule.load(rule),
    }),
    confidence: t.float({
      description: 'From 0 to 1. Example: 0.9.',
      resolve: ({ confidence }) => twoPlaces(confidence),
    }),
  }),
});

Note.implement({
  description:
    'A decision about the layout of an article, or a thing that was not read. Example: `notes { text rule { says } }`',
  fields: (t) => ({
    rule: t.field({
      type: Rule,
      nullable: true,
      description: 'The rule that decided, null where it is none of today. Example: `rule { id says }`',
      resolve: ({ rule }, _, { loaders }) => loaders.rule.load(rule),
    }),
    text: t.exposeString('text', { description: 'What was decided. Example: "The text is here twice.".' }),
    raw: t.field({
      type: [Span],
      description: 'What it is about in the raw text. Example: `raw { start end }`',
      resolve: ({ rawSpans }) => spansOf(rawSpans),
    }),
  }),
});
