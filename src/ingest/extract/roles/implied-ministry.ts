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

/** What the ministry is called: departments in Washington, ministries elsewhere. */
function ministryName(subject: string, country: string): string | null {
  const record = countryByIso3(country);
  const adjective = country === 'USA' ? 'U.S.' : (record?.demonyms[0] ?? record?.name);
  if (adjective === undefined) return null;
  const capitals = subject.replace(/(?<![\p{L}'’])\p{Ll}(?!nd\b)/gu, (letter) => letter.toUpperCase());
  return `${adjective} ${capitals} ${country === 'USA' ? 'Department' : 'Ministry'}`;
}

/** A building that speaks for a government ("Kremlin spokesman"), as the body that it houses; null for a capital or country. */
export function seatOf(articleId: string, word: string, country: string): Reference | null {
  const seat = capitals.get(nameKey(word));
  if (seat?.role !== 'BUILDING') return null;
  return {
    id: referenceId(articleId, 'ORGANISATION', nameKey(seat.text)),
    kind: 'ORGANISATION',
    name: seat.text,
    names: [seat.text],
    countries: [country],
    titles: [],
    subkind: 'GOVERNMENT',
    familyName: null,
    inferred: true,
  };
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
  const name = ministryName(subject, country);
  if (name === null) return null;
  return {
    id: referenceId(articleId, 'ORGANISATION', nameKey(name)),
    kind: 'ORGANISATION',
    name,
    names: [name],
    countries: [country],
    titles: [],
    subkind: 'MINISTRY',
    familyName: null,
    inferred: true,
  };
}
