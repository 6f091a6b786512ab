import type { Reference } from '../../../domain/facts.ts';
import { referenceId } from '../../../domain/ids.ts';
import { nameKey } from '../../../domain/names.ts';
import { americanSpelling } from '../../../lexicon/bodies.ts';
import { capitals, countryByIso3 } from '../../../lexicon/countries.ts';

const isMinistry = (reference: Reference): boolean => /\b(?:ministry|department|office)\b/i.test(reference.name);

/** The ministry of this subject and country that the article names, or null. */
function namedMinistry(references: Iterable<Reference>, subject: string, country: string): Reference | null {
  const wanted = americanSpelling(subject);
  for (const reference of references)
    if (
      reference.kind === 'ORGANISATION' &&
      reference.countries.includes(country) &&
      isMinistry(reference) &&
      americanSpelling(reference.name).includes(wanted)
    )
      return reference;
  return null;
}

/** "Kenyan", "U.S.": what stands before a body of this country; null for an unknown one. */
const adjectiveOf = (country: string): string | null => {
  const record = countryByIso3(country);
  return country === 'USA' ? 'U.S.' : (record?.demonyms[0] ?? record?.name ?? null);
};

/** A body of a state that the article never names in full: by its country and the words that call it. */
export function bodyOfState(
  articleId: string,
  words: string,
  country: string,
  subkind: Reference['subkind'],
): Reference | null {
  const adjective = adjectiveOf(country);
  return adjective === null ? null : inferredBody(articleId, `${adjective} ${words}`, country, subkind);
}

function inferredBody(articleId: string, name: string, country: string, subkind: Reference['subkind']): Reference {
  return {
    id: referenceId(articleId, 'ORGANISATION', nameKey(name)),
    kind: 'ORGANISATION',
    name,
    names: [name],
    countries: [country],
    titles: [],
    subkind,
    familyName: null,
    inferred: true,
  };
}

/** A building that speaks for a government ("Kremlin spokesman"), as the body that it houses; null for a capital or country. */
export function seatOf(articleId: string, word: string, country: string): Reference | null {
  const seat = capitals.get(nameKey(word));
  if (seat?.role !== 'BUILDING') return null;
  return inferredBody(articleId, seat.text, country, 'GOVERNMENT');
}

/** The ministry behind a title: one that the article names, else one inferred from it. */
export function ministryOf(
  articleId: string,
  references: Iterable<Reference>,
  subject: string,
  country: string,
): Reference | null {
  const named = namedMinistry(references, subject, country);
  if (named !== null) return named;
  const capitals = subject.replace(/(?<![\p{L}'’])\p{Ll}(?!nd\b)/gu, (letter) => letter.toUpperCase());
  // Departments in Washington, ministries elsewhere.
  return bodyOfState(articleId, `${capitals} ${country === 'USA' ? 'Department' : 'Ministry'}`, country, 'MINISTRY');
}
