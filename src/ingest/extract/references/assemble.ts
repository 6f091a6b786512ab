import type { Mention, Reference } from '../../../domain/facts.ts';
import { nameKey } from '../../../domain/names.ts';
import { byPosition } from '../../../domain/spans.ts';
import { isBlocOfRegion } from '../names/capitals.ts';
import { inTitleCase, meaningOfTag, tagName } from '../names/layout-names.ts';
import type { Proposal } from '../names/proposal.ts';
import type { Scene } from '../scene.ts';
import { countriesNamed, countryAround, townOf } from './countries.ts';
import { groupOrganisations } from './organisations.ts';
import { familyNameOf, fullNameOf, groupPersons, personMentionKind } from './persons.ts';
import { countryGroup, type Group, mentionOf, referenceOfGroup } from './references.ts';

type At = Group['mentions'][number];
const at = (proposal: Proposal): At => ({ ...proposal, kind: proposal.mention });

/** Groups the settled proposals of an article to references and gives the mentions and what the dateline names. */
export function assemble(
  scene: Scene,
  proposals: readonly Proposal[],
): { mentions: Mention[]; references: Reference[]; publisher: string | null; datelined: string[] } {
  const { bearers, open } = groupPersons(proposals);
  const persons = bearers.map(
    (bearer): Group => ({
      kind: 'PERSON',
      name: fullNameOf(bearer),
      key: nameKey(fullNameOf(bearer)),
      countries: [...bearer.countries],
      titles: [...bearer.titles],
      subkind: null,
      familyName: familyNameOf(bearer),
      mentions: bearer.mentions.map((mention) => ({ ...at(mention), kind: personMentionKind(mention, bearer) })),
    }),
  );
  const published = nameKey(scene.article.dateline?.agency?.text ?? '');
  const groups = withTags(scene, [
    ...persons,
    ...countryGroups(proposals),
    ...bodyGroups(proposals, homeOf(proposals)).map((group) => withoutHome(group, published)),
    ...placeGroups(proposals),
    ...blocGroups(proposals),
  ]);
  const made = groups.map((group) => referenceOfGroup(scene.articleId, group));
  const undecided = [
    ...open,
    ...proposals.filter((proposal) => proposal.meaning.kind === 'COUNTRY' && proposal.meaning.iso3.length > 1),
  ];
  const mentions = [
    ...made.flatMap((each) => each.mentions),
    ...undecided.map((proposal) => mentionOf(scene.articleId, at(proposal), null)),
  ];
  const agency = scene.article.dateline?.agency ?? null;
  const lead = scene.article.passages.find((passage) => passage.kind === 'LEAD')?.ordinal;
  const inDateline = (mention: Mention): boolean =>
    mention.passage === lead && mention.end <= (scene.article.dateline?.end ?? 0);
  const sorted = mentions.sort(byPosition);
  return {
    mentions: sorted,
    references: made.map((each) => each.reference),
    publisher: sorted.find((mention) => inDateline(mention) && mention.start === agency?.start)?.reference ?? null,
    datelined: sorted.flatMap((mention) =>
      mention.kind === 'DATELINE' && mention.reference !== null ? [mention.reference] : [],
    ),
  };
}

/** The agency that published the article reports from no country's side: what lacks a target must never become its. */
const withoutHome = (group: Group, published: string): Group =>
  group.mentions.some((mention) => nameKey(mention.text) === published) ? { ...group, countries: [] } : group;

/** Country of the dateline's city: whose "Foreign Ministry" is meant where the text says no more. */
function homeOf(proposals: readonly Proposal[]): string | null {
  const filed = proposals.filter((proposal) => proposal.mention === 'DATELINE');
  const [first, second] = filed.map((proposal) =>
    proposal.meaning.kind === 'PLACE' ? proposal.meaning.country : null,
  );
  return second === undefined ? (first ?? null) : null;
}

function grouped(
  proposals: readonly Proposal[],
  keyOf: (proposal: Proposal) => string | null,
): Map<string, Proposal[]> {
  const groups = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    const key = keyOf(proposal);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [proposal]);
    else group.push(proposal);
  }
  return groups;
}

function countryGroups(proposals: readonly Proposal[]): Group[] {
  const byCode = grouped(proposals, ({ meaning }) =>
    meaning.kind === 'COUNTRY' && meaning.iso3.length === 1 ? (meaning.iso3[0] ?? null) : null,
  );
  return [...byCode].map(([iso3, mentions]) => countryGroup(iso3, mentions.map(at)));
}

function bodyGroups(proposals: readonly Proposal[], home: string | null): Group[] {
  const groups = groupOrganisations(proposals, home).map(
    (body): Group => ({
      kind: 'ORGANISATION',
      name: body.name,
      key: nameKey(body.name),
      countries: [...body.countries],
      titles: [],
      subkind: body.subkind,
      familyName: null,
      mentions: body.mentions.map(at),
    }),
  );
  return unique(groups);
}

/** Two bodies of one name (two countries' "Foreign Ministry") get the country into their key. */
function unique(groups: readonly Group[]): Group[] {
  const counts = new Map<string, number>();
  for (const group of groups) counts.set(group.key, (counts.get(group.key) ?? 0) + 1);
  return groups.map((group) =>
    (counts.get(group.key) ?? 0) > 1
      ? { ...group, key: `${group.key} ${group.countries.join(' ').toLowerCase() || group.mentions[0]?.start}` }
      : group,
  );
}

function placeGroups(proposals: readonly Proposal[]): Group[] {
  const around = countryAround(proposals);
  const named = countriesNamed(proposals);
  const byKey = grouped(proposals, ({ meaning }) => (meaning.kind === 'PLACE' ? nameKey(meaning.name) : null));
  return [...byKey].map(([key, mentions]): Group => {
    const meanings = mentions.flatMap(({ meaning }) => (meaning.kind === 'PLACE' ? [meaning] : []));
    const told = meanings.find((meaning) => meaning.country !== null)?.country ?? null;
    // a river or a sea may be anybody's
    const country = told ?? (meanings[0]?.subkind === 'WATER' ? null : (townOf(key, named) ?? around));
    const name =
      meanings.find((meaning) => meaning.name !== meaning.name.toUpperCase())?.name ?? meanings[0]?.name ?? key;
    return {
      kind: 'PLACE',
      name: inTitleCase(name),
      key,
      countries: country === null ? [] : [country],
      titles: [],
      subkind: meanings[0]?.subkind ?? 'CITY',
      familyName: null,
      mentions: mentions.map(at),
    };
  });
}

function blocGroups(proposals: readonly Proposal[]): Group[] {
  const byKey = grouped(proposals, ({ meaning }) => (meaning.kind === 'BLOC' ? nameKey(meaning.name) : null));
  const keys = [...byKey.keys()];
  for (const [region, mentions] of byKey) {
    const whole = keys.find((key) => isBlocOfRegion(region, key));
    if (whole === undefined) continue;
    byKey.get(whole)?.push(...mentions);
    byKey.delete(region);
  }
  return [...byKey].map(([key, mentions]): Group => {
    const name = mentions.find(({ meaning }) => meaning.kind === 'BLOC' && nameKey(meaning.name) === key)?.text ?? key;
    return {
      kind: 'BLOC',
      name,
      key,
      countries: [],
      titles: [],
      subkind: null,
      familyName: null,
      mentions: mentions.map(at),
    };
  });
}

/** Adds to each group the tags that name it; a tag that names a country makes one. */
function withTags(scene: Scene, groups: readonly Group[]): Group[] {
  const passage = scene.article.passages.find(({ kind }) => kind === 'TAGS')?.ordinal;
  if (passage === undefined) return [...groups];
  const tagged = groups.map((group) => ({ ...group, mentions: [...group.mentions] }));
  for (const tag of scene.article.tags) {
    const mention: At = { passage, start: tag.start, end: tag.end, text: tag.text, kind: 'TAG', rule: tagName };
    const key = nameKey(tag.text);
    const named = tagged.find(
      (group) =>
        group.key === key || group.mentions.some((other) => other.kind !== 'METONYM' && nameKey(other.text) === key),
    );
    const meaning = meaningOfTag(tag.text);
    const country = meaning?.kind === 'COUNTRY' ? (meaning.iso3[0] ?? null) : null;
    const group =
      (country === null ? undefined : tagged.find((other) => other.kind === 'COUNTRY' && other.key === country)) ??
      named;
    if (group !== undefined) group.mentions.push(mention);
    else if (country !== null) tagged.push({ ...countryGroup(country, []), mentions: [mention] });
  }
  return tagged;
}
