import type { Reference } from '../../../domain/facts.ts';
import { BODY_NOUNS } from '../../../lexicon/bodies.ts';
import { type RoleClass, roleKey } from '../../../lexicon/roles.ts';
import { COUNTRY_NOUNS, GOVERNMENT_NOUNS, HEADS_OF_BODIES, LOOSE_BODIES } from '../../../lexicon/roles-nominals.ts';
import type { Holding } from './holding.ts';
import type { Mark, MarkedSentence } from './marked-sentence.ts';
import { nearestOwner } from './owner.ts';
import type { TitlePhrase } from './title-phrase.ts';

/** Whose an office is: iso3 of a country, id of an organisation, either or both null. */
export interface Whose {
  readonly country: string | null;
  readonly organisation: string | null;
  /** the words that a pronoun stands for: "The Kremlin" of "its spokesman"; null for none */
  readonly called: string | null;
  readonly notes: readonly string[];
}

/** Offices that only states have. */
const OF_STATES: ReadonlySet<RoleClass> = new Set([
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'MINISTER',
  'DIPLOMAT',
  'LEGISLATOR',
]);
/** Offices that states do not have. */
const OF_BODIES: ReadonlySet<RoleClass> = new Set(['EXECUTIVE', 'EXPERT']);

const isCountry = (reference: Reference): boolean => reference.kind === 'COUNTRY';
const isBody = (reference: Reference): boolean => reference.kind === 'ORGANISATION';

/** "the firm's lawyer": a body of that kind or name; "the embassy's secretary" is not of any body that was named. */
const isBodyCalled =
  (noun: string) =>
  (reference: Reference): boolean =>
    isBody(reference) &&
    (LOOSE_BODIES.has(noun) ||
      BODY_NOUNS.get(noun) === reference.subkind ||
      reference.name.toLowerCase().split(' ').includes(noun));

function fitting(roleClass: RoleClass | undefined): (reference: Reference) => boolean {
  if (roleClass !== undefined && OF_STATES.has(roleClass)) return isCountry;
  if (roleClass !== undefined && OF_BODIES.has(roleClass)) return isBody;
  return (reference) => isCountry(reference) || isBody(reference);
}

const only = (countries: readonly string[] | undefined): string | null =>
  countries?.length === 1 ? (countries[0] ?? null) : null;

/** What the words around the title say of whose it is; null in both fields when they say nothing. */
export function whoseOffice(
  found: Holding,
  places: readonly MarkedSentence[],
  countryOfPerson: (person: string) => string | null,
  bodyOfPerson: (person: string) => Reference | null,
): Whose {
  const { phrase } = found;
  const notes: string[] = [];
  const behind = found.behind?.reference ?? null;
  let body = phrase.body?.reference ?? (behind?.kind === 'ORGANISATION' ? behind : null);
  let country =
    only(phrase.country?.reference?.countries) ?? (behind?.kind === 'COUNTRY' ? only(behind.countries) : null);
  const owning = ownerOf(phrase, places);
  const owner = owning?.reference ?? null;
  // A counterpart is where his own possessor is not.
  const abroad = phrase.link === 'SAME' && phrase.possessor?.mark === null;
  if (owner?.kind === 'COUNTRY' && !abroad) country ??= only(owner.countries);
  else if (owner?.kind === 'ORGANISATION') body ??= owner;
  else if (owner?.kind === 'PERSON' && !abroad) {
    country ??= countryOfPerson(owner.id);
    // "the secretary-general … his spokesman": of the same body.
    if (country === null) body ??= bodyOfPerson(owner.id);
  }
  if (owner !== null && phrase.possessor?.mark === null)
    notes.push(`"${phrase.possessor.token.text}" read as ${owner.name}`);
  const called = phrase.possessor?.mark === null ? (owning?.mention.text ?? null) : null;
  const patron = phrase.patron?.reference;
  if (country === null && body === null && patron?.kind === 'PERSON') country = countryOfPerson(patron.id);
  country ??= only(body?.countries) ?? only(phrase.site?.reference?.countries);
  return { country, organisation: body?.kind === 'ORGANISATION' ? body.id : null, called, notes };
}

/** Who "its", "her", "the firm's" or a name with 's before the title means. */
function ownerOf(phrase: TitlePhrase, places: readonly MarkedSentence[]): Mark | null {
  const { possessor, place } = phrase;
  if (possessor === null) return null;
  if (possessor.mark !== null) return possessor.mark;
  const word = possessor.token.text.toLowerCase();
  const at = possessor.token.index;
  if (possessor.token.pos === 'PRP$') {
    if (word === 'its')
      return (
        (HEADS_OF_BODIES.has(roleKey(phrase.title)) ? nearestOwner(places, place, at, isBody) : null) ??
        nearestOwner(places, place, at, fitting(phrase.head?.class))
      );
    if (word !== 'his' && word !== 'her') return null;
    return nearestOwner(places, place, at, (reference) => reference.kind === 'PERSON');
  }
  const wanted = COUNTRY_NOUNS.has(word) || GOVERNMENT_NOUNS.has(word) ? isCountry : isBodyCalled(word);
  return nearestOwner(places, place, at, wanted);
}
