import { nameKey } from '../../../domain/names.ts';
import { actingRegions, blocWords } from '../../../lexicon/blocs.ts';
import { BODY_SEATS } from '../../../lexicon/capital-words.ts';
import { countryByIso3 } from '../../../lexicon/countries.ts';
import { nonBodyNouns } from '../../../lexicon/name-contexts.ts';
import { readCapital } from '../metonyms/decide.ts';
import { siteOf } from '../metonyms/site.ts';
import { namesTreaty } from '../places/namesakes.ts';
import type { Scene } from '../scene.ts';
import type { Page } from './page.ts';
import type { Meaning, Proposal } from './proposal.ts';
import { type NameRule, neighbour, propose } from './rule.ts';
import type { Word } from './words.ts';

/** Every capital, as a thing to be decided: the rules of the room metonyms say what it stands for. */
export const knownCapital: NameRule = {
  id: 'name.capital',
  says: 'A capital or seat of government that the lexicon knows; the rules for metonyms say what it stands for.',
  source: 'lexicon/capital-words.ts and the package countries-list',
  confidence: 0.9,
  examples: [],
  leaves: [],
  find: (page, scene) =>
    page.hits.flatMap((hit) => {
      if (hit.entry.kind !== 'CAPITAL' || followedByPlaceNoun(page, hit.words)) return [];
      if (hit.entry.capital.ambiguous && !isMeant(scene, hit.entry.capital.iso3, hit.words[0])) return [];
      return propose(knownCapital, page, hit.words, 'PLACE', { kind: 'CAPITAL', capital: hit.entry.capital });
    }),
};

/** "Georgetown", "Victoria": the capital where the article names its country and CoreNLP reads no person. */
function isMeant(scene: Scene, iso3: string, word: Word | undefined): boolean {
  const country = countryByIso3(iso3);
  if (country === null || word?.token?.ner === 'PERSON') return false;
  const words = [country.name, ...country.demonyms.slice(0, 1)];
  return scene.article.passages.some((passage) => words.some((text) => passage.text.includes(text)));
}

/** "Washington state", "Vienna Convention", "the Ottawa treaty": another thing's name. */
function followedByPlaceNoun(page: Page, words: readonly Word[]): boolean {
  const next = neighbour(page, words, 1);
  if (next === null || next.gap !== ' ') return false;
  return (next.capital && !page.titleCase && nonBodyNouns.has(next.key)) || namesTreaty(page, words);
}

const bodySeats = new Map(BODY_SEATS.map(([name, body]) => [nameKey(name), body]));

/** The proposals for capitals, each decided: a METONYM of the country or body, or a PLACE. */
export function decideCapitals(pages: readonly Page[], settled: readonly Proposal[]): Proposal[] {
  const pageOf = new Map(pages.map((page) => [page.ordinal, page]));
  return settled.map((proposal) => {
    const page = pageOf.get(proposal.passage);
    if (page === undefined) return proposal;
    if (proposal.meaning.kind === 'CAPITAL') return decideCapital(page, proposal);
    return actingRegion(page, proposal);
  });
}

/** The words of a stretch, found by halving. */
function wordsUnder(page: Page, proposal: Proposal): Word[] {
  let low = 0;
  let high = page.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((page.words[middle]?.start ?? 0) < proposal.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((page.words[end]?.end ?? Number.POSITIVE_INFINITY) <= proposal.end) end += 1;
  return page.words.slice(low, end);
}

function decideCapital(page: Page, proposal: Proposal): Proposal {
  if (proposal.meaning.kind !== 'CAPITAL') return proposal;
  const { capital } = proposal.meaning;
  const { reading, rule } = readCapital(siteOf(page, wordsUnder(page, proposal), capital.role));
  if (reading === 'PLACE') {
    const meaning: Meaning = {
      kind: 'PLACE',
      name: proposal.text,
      subkind: capital.role === 'BUILDING' ? 'SITE' : 'CITY',
      country: capital.iso3,
    };
    return { ...proposal, rule, mention: 'PLACE', meaning };
  }
  const body = bodySeats.get(nameKey(capital.text));
  const meaning: Meaning =
    body === undefined || isBelgian(page, proposal)
      ? { kind: 'COUNTRY', iso3: [capital.iso3] }
      : { kind: 'ORGANISATION', name: body, subkind: 'INTERNATIONAL', countries: [], aliases: [] };
  return { ...proposal, rule, mention: 'METONYM', meaning };
}

/** Brussels stands for the Union unless its sentence is about Belgium. */
function isBelgian(page: Page, proposal: Proposal): boolean {
  const [word] = wordsUnder(page, proposal);
  return page.hits.some((hit) => {
    const iso3 = hit.entry.kind === 'NAME' ? [hit.entry.iso3] : hit.entry.kind === 'DEMONYM' ? hit.entry.iso3 : [];
    return iso3.includes('BEL') && hit.words[0]?.sentence === word?.sentence;
  });
}

/** "Europe" that restores sanctions is a bloc; where things happen in it, a place. */
function actingRegion(page: Page, proposal: Proposal): Proposal {
  if (proposal.meaning.kind !== 'PLACE' || !actingRegions.has(nameKey(proposal.text))) return proposal;
  const { reading, rule } = readCapital(siteOf(page, wordsUnder(page, proposal), null));
  if (reading === 'PLACE') return proposal;
  return { ...proposal, rule, mention: 'NAME', meaning: { kind: 'BLOC', name: proposal.text } };
}

/** "Europe" that acts and "the European powers" of one article are one bloc. */
export const isBlocOfRegion = (region: string, bloc: string): boolean =>
  blocWords.has(`${nameKey(region)}an`) && nameKey(bloc).startsWith(`${nameKey(region)}an `);
