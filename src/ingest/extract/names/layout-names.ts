import { nameKey } from '../../../domain/names.ts';
import type { Rule } from '../../../domain/rule.ts';
import { blocNames } from '../../../lexicon/blocs.ts';
import { cities } from '../../../lexicon/cities.ts';
import { capitals, countryNames, findCountry } from '../../../lexicon/countries.ts';
import { agencies } from '../../../lexicon/organisations.ts';
import type { Scene } from '../scene.ts';
import type { Meaning, Proposal } from './proposal.ts';

export const datelinePlace: Rule = {
  id: 'name.dateline-place',
  says: 'A city in the dateline is the place where the report was filed, never a government.',
  source: 'AP Stylebook, datelines',
  confidence: 0.9,
};

export const datelineAgency: Rule = {
  id: 'name.dateline-agency',
  says: 'The name in brackets in the dateline is the agency that published the article.',
  source: 'AP Stylebook, datelines',
  confidence: 0.9,
};

export const tagName: Rule = {
  id: 'name.tag',
  says: 'A tag that is a name of the article, or the name of a country, stands for that.',
  source: 'Tag blocks of news sites, which are in lower case',
  confidence: 0.9,
};

/** Rules about what stands around the prose, which no example in prose can show. */
export const frameRules: readonly Rule[] = [datelinePlace, datelineAgency, tagName];

/** "TEHRAN" -> "Tehran"; a name that is not all capitals stays as it is. */
export function inTitleCase(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text
    .toLowerCase()
    .replace(/(^|[\s'’/-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function placeOfDateline(text: string, region: string | null): Meaning {
  const key = nameKey(text);
  const capital = capitals.get(key);
  const city = cities.get(key);
  const named = region === null ? null : findCountry(region);
  const own = countryNames.get(key) ?? null;
  const country = named?.iso3 ?? capital?.iso3 ?? city?.country ?? own;
  return { kind: 'PLACE', name: capital?.text ?? city?.text ?? inTitleCase(text), subkind: 'CITY', country };
}

/** Places, country and agency of the dateline. */
export function datelineNames(scene: Scene): Proposal[] {
  const lead = scene.article.passages.find((passage) => passage.kind === 'LEAD');
  const { dateline } = scene.article;
  if (dateline === null || lead === undefined) return [];
  const found: Proposal[] = dateline.places.map((place) => ({
    passage: lead.ordinal,
    start: place.start,
    end: place.end,
    text: place.text,
    rule: datelinePlace,
    mention: 'DATELINE',
    meaning: placeOfDateline(place.text, dateline.region?.text ?? null),
  }));
  const country = dateline.region === null ? null : findCountry(dateline.region.text);
  if (dateline.region !== null && country !== null)
    found.push({
      ...dateline.region,
      passage: lead.ordinal,
      rule: datelinePlace,
      mention: 'NAME',
      meaning: { kind: 'COUNTRY', iso3: [country.iso3] },
    });
  if (dateline.agency !== null) {
    const known = agencies.get(nameKey(dateline.agency.text));
    found.push({
      ...dateline.agency,
      passage: lead.ordinal,
      rule: datelineAgency,
      mention: 'NAME',
      meaning: {
        kind: 'ORGANISATION',
        name: dateline.agency.text,
        subkind: known?.kind ?? 'NEWS_AGENCY',
        countries: known?.country == null ? [] : [known.country],
        aliases: known === undefined ? [] : [known.name],
      },
    });
  }
  return found;
}

/** What a tag stands for by the lexicon alone, when the article does not name it: a country, or nothing. */
export function meaningOfTag(text: string): Meaning | null {
  const country = findCountry(text);
  if (country !== null && countryNames.get(nameKey(text)) === country.iso3)
    return { kind: 'COUNTRY', iso3: [country.iso3] };
  const bloc = blocNames.get(nameKey(text));
  return bloc === undefined || /^\p{L}+$/u.test(bloc) ? null : { kind: 'BLOC', name: bloc };
}
