import { nameKey } from '../../../domain/names.ts';
import { carriersAtSea, vesselWords } from '../../../lexicon/name-contexts.ts';
import { roleHeadAtEnd } from '../../../lexicon/roles.ts';
import type { Page } from './page.ts';
import type { Proposal } from './proposal.ts';
import { acronymBehind } from './repeats.ts';
import { classShare, neighbour, textOfWords } from './rule.ts';
import type { Run } from './runs.ts';

/** Places and bodies that only CoreNLP or a preposition proves, and that are a part of a person's name in the article: "Diarra". */
export function withoutSurnames(proposals: readonly Proposal[]): Proposal[] {
  const parts = new Set<string>();
  for (const { meaning } of proposals)
    if (meaning.kind === 'PERSON' && meaning.words.length > 1) for (const word of meaning.words) parts.add(word.key);
  const isWeak = ({ rule, meaning }: Proposal): boolean =>
    rule.confidence < 0.9 && (meaning.kind === 'PLACE' || meaning.kind === 'ORGANISATION');
  return proposals.filter(
    (proposal) =>
      !isWeak(proposal) ||
      !nameKey(proposal.text)
        .split(' ')
        .every((key) => parts.has(key)),
  );
}

/** "Chad said" in an article on "Foreign Minister Peter Chad": a country's name that CoreNLP takes for a person, and that ends a person's name there. */
export function withoutCountrySurnames(pages: readonly Page[], proposals: readonly Proposal[]): Proposal[] {
  const surnames = new Set<string>();
  for (const { meaning } of proposals)
    if (meaning.kind === 'PERSON' && meaning.words.length > 1) surnames.add(meaning.words.at(-1)?.key ?? '');
  const called = new Map(pages.map((page) => [page.ordinal, page.words.filter((word) => surnames.has(word.key))]));
  const isPerson = ({ passage, start, end }: Proposal): boolean =>
    called.get(passage)?.some((word) => word.start === start && word.end === end && word.token?.ner === 'PERSON') ===
    true;
  return proposals.filter(({ meaning, ...span }) => meaning.kind !== 'COUNTRY' || !isPerson({ meaning, ...span }));
}

/** "Il Messaggio said" in an article that calls it a newspaper: what the text proves to be a body is no person or town elsewhere. */
export function withoutDoublesOfBodies(proposals: readonly Proposal[]): Proposal[] {
  const bodies = new Set<string>();
  for (const { meaning, rule, text } of proposals)
    if (meaning.kind === 'ORGANISATION' && rule.confidence >= 0.9) bodies.add(nameKey(text));
  const isWeak = ({ meaning, rule }: Proposal): boolean =>
    (meaning.kind === 'PERSON' && meaning.titles.length === 0) || (meaning.kind === 'PLACE' && rule.confidence < 0.9);
  return proposals.filter((proposal) => !isWeak(proposal) || !bodies.has(nameKey(proposal.text)));
}

/**
 * "the patrol boat Gizo Star", "USS Gerald Stone": what stands behind a noun for ships is a ship's name, and nothing in it
 * names anybody; only a name that the lexicon knows whole is kept ("the boat NATO sent").
 */
export function withoutVessels(pages: readonly Page[], proposals: readonly Proposal[]): Proposal[] {
  const named = pages.flatMap((page) => page.runs.filter((run) => isVessel(page, run)).map((run) => ({ page, run })));
  if (named.length === 0) return [...proposals];
  const names = new Set(named.map(({ page, run }) => nameKey(textOfWords(page, run.words))));
  return proposals.filter(({ passage, start, end, text, meaning }) => {
    if (meaning.kind === 'ORGANISATION' && names.has(nameKey(text))) return false;
    return !named.some(
      ({ page, run }) =>
        page.ordinal === passage && (run.words[0]?.start ?? 0) <= start && end <= (run.words.at(-1)?.end ?? 0),
    );
  });
}

function isVessel(page: Page, { words }: Run): boolean {
  const [first] = words;
  if (first === undefined || page.hitAt.get(first.index)?.words.length === words.length) return false;
  if (vesselWords.has(first.key) && first.allCaps) return true;
  const noun = neighbour(page, words, -1);
  if (noun === null || first.gap !== ' ' || noun.possessive || !vesselWords.has(noun.key)) return false;
  const airline = noun.key === 'carrier' && classShare(words, 'ORGANIZATION') > 0;
  return !airline || carriersAtSea.has(neighbour(page, [noun], -1)?.key ?? '');
}

/** "(SADC)" behind a body's name is another name of it. */
export const withAcronyms = (pages: readonly Page[], proposals: readonly Proposal[]): Proposal[] =>
  proposals.map((proposal) => {
    const acronym = proposal.meaning.kind === 'ORGANISATION' ? acronymBehind(pages, proposal) : null;
    if (proposal.meaning.kind !== 'ORGANISATION' || acronym === null) return proposal;
    return { ...proposal, meaning: { ...proposal.meaning, aliases: [...proposal.meaning.aliases, acronym] } };
  });

/** "the North's Foreign Ministry", "Kyiv's Defense Ministry": a country or capital in front, with 's, owns the body. */
export function withOwners(pages: readonly Page[], read: readonly Proposal[]): Proposal[] {
  const texts = new Map(pages.map((page) => [page.ordinal, page.text]));
  const owners = new Map<string, string>();
  for (const { meaning, passage, end } of read) {
    const iso3 = meaning.kind === 'COUNTRY' && meaning.iso3.length === 1 ? meaning.iso3[0] : undefined;
    if (iso3 !== undefined && /^['’]s $/.test(texts.get(passage)?.slice(end, end + 3) ?? ''))
      owners.set(`${passage}:${end + 3}`, iso3);
  }
  return read.map((proposal) => {
    const owner = owners.get(`${proposal.passage}:${proposal.start}`);
    if (owner === undefined || proposal.meaning.kind !== 'ORGANISATION' || proposal.meaning.countries.length > 0)
      return proposal;
    return { ...proposal, meaning: { ...proposal.meaning, countries: [owner] } };
  });
}

/** "Congolese President X": whose president, once the article has settled which Congo. */
export function withNationality(pages: readonly Page[], read: readonly Proposal[]): Proposal[] {
  const texts = new Map(pages.map((page) => [page.ordinal, page.text]));
  return read.map((proposal, at) => {
    const { meaning, passage, start } = proposal;
    if (meaning.kind !== 'PERSON' || meaning.countries.length > 0) return proposal;
    const before = read[at - 1];
    if (
      before === undefined ||
      before.mention !== 'DEMONYM' ||
      before.meaning.kind !== 'COUNTRY' ||
      before.passage !== passage
    )
      return proposal;
    const between = texts.get(passage)?.slice(before.end, start) ?? '';
    if (!/^(?: [\p{L}-]+){1,5} $/u.test(between) || before.meaning.iso3.length !== 1) return proposal;
    return roleHeadAtEnd(between) === null
      ? proposal
      : { ...proposal, meaning: { ...meaning, countries: before.meaning.iso3 } };
  });
}

const KNOWN_AS =
  /^,? (?:(?:also|better|widely|commonly|popularly|simply|who is|is) )*(?:known|nicknamed|called|dubbed)(?: as| by)? [“"‘']?$/;

/** "X, known as Y": Y is another name of X. */
export function withNicknames(pages: readonly Page[], read: readonly Proposal[]): Proposal[] {
  const texts = new Map(pages.map((page) => [page.ordinal, page.text]));
  return read.map((proposal, at) => {
    const before = read[at - 1];
    if (proposal.meaning.kind !== 'PERSON' || before?.meaning.kind !== 'PERSON' || before.passage !== proposal.passage)
      return proposal;
    if (!KNOWN_AS.test(texts.get(proposal.passage)?.slice(before.end, proposal.start) ?? '')) return proposal;
    return { ...proposal, meaning: { ...proposal.meaning, alsoKnown: nameKey(before.text) } };
  });
}

/** A country that the article names only inside the name of a body ("Indonesian Navy") is named there. */
export function countriesInsideBodies(proposals: readonly Proposal[], read: readonly Proposal[]): Proposal[] {
  const codes = (proposal: Proposal): readonly string[] =>
    proposal.meaning.kind === 'COUNTRY' ? proposal.meaning.iso3 : [];
  const named = new Set(read.flatMap(codes));
  const bodies = read.filter((proposal) => proposal.meaning.kind === 'ORGANISATION' && proposal.mention === 'NAME');
  return proposals.filter((inner) => {
    const [iso3, second] = codes(inner);
    if (iso3 === undefined || second !== undefined || named.has(iso3)) return false;
    return bodies.some((body) => body.passage === inner.passage && body.start <= inner.start && inner.end <= body.end);
  });
}
