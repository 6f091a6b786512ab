import type { Mention, MentionKind, OrganisationKind, PlaceKind, Reference } from '../../../domain/facts.ts';
import { type EntityKind, mentionId, referenceId } from '../../../domain/ids.ts';
import type { Rule } from '../../../domain/rule.ts';
import type { PassageSpan } from '../../../domain/spans.ts';
import { countryByIso3 } from '../../../lexicon/countries.ts';

/** What becomes a Reference with its mentions. */
export interface Group {
  readonly kind: EntityKind;
  readonly name: string;
  /** what its id is made of: iso3 of a country, else the key of its name */
  readonly key: string;
  readonly countries: readonly string[];
  readonly titles: readonly string[];
  readonly subkind: OrganisationKind | PlaceKind | null;
  readonly familyName: string | null;
  readonly mentions: readonly (PassageSpan & {
    readonly text: string;
    readonly kind: MentionKind;
    readonly rule: Rule;
  })[];
}

/** Kinds whose words are names of the thing. */
const NAMING: ReadonlySet<MentionKind> = new Set<MentionKind>(['NAME', 'SURNAME', 'DEMONYM', 'PLACE']);

export function mentionOf(articleId: string, at: Group['mentions'][number], reference: string | null): Mention {
  return {
    id: mentionId(articleId, at.kind, at.passage, at),
    passage: at.passage,
    start: at.start,
    end: at.end,
    text: at.text,
    kind: at.kind,
    rule: at.rule.id,
    confidence: at.rule.confidence,
    reference,
  };
}

/** Reference and mentions of a group. Names are sorted fullest first, adjectives last, equal ones as they come in the article. */
export function referenceOfGroup(articleId: string, group: Group): { reference: Reference; mentions: Mention[] } {
  const id = referenceId(articleId, group.kind, group.key);
  const written = group.mentions.filter((mention) => NAMING.has(mention.kind));
  const adjectives = new Set(written.filter(({ kind }) => kind === 'DEMONYM').map(({ text }) => text));
  const names = [...new Set(written.map(({ text }) => text))].sort(
    (a, b) => Number(adjectives.has(a)) - Number(adjectives.has(b)) || b.length - a.length,
  );
  const reference: Reference = {
    id,
    kind: group.kind,
    name: group.name,
    names,
    countries: [...new Set(group.countries)].sort(),
    titles: [...new Set(group.titles)].sort(),
    subkind: group.subkind,
    familyName: group.familyName,
    inferred: false,
  };
  return { reference, mentions: group.mentions.map((mention) => mentionOf(articleId, mention, id)) };
}

/** A country's group; its name is the usual English one. */
export const countryGroup = (iso3: string, mentions: Group['mentions']): Group => ({
  kind: 'COUNTRY',
  name: countryByIso3(iso3)?.name ?? iso3,
  key: iso3,
  countries: [iso3],
  titles: [],
  subkind: null,
  familyName: null,
  mentions,
});
