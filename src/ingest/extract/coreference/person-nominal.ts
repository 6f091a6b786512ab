import type { ReadingRule } from '../../../domain/rule.ts';
import type { TitlePhrase } from '../roles/title-phrase.ts';
import { type Called, calledFor, callsBy, isSecond } from './called.ts';
import { type Candidate, choose, type Discourse } from './discourse.ts';
import type { CoreferenceFinding } from './finding.ts';
import type { Referent } from './referent.ts';

export const roleNominal: ReadingRule = {
  id: 'coreference.role-nominal',
  says: 'A title with an article and no name is the person of that office and nationality; nearer persons who do not fit are passed over.',
  source: 'English news usage; nouns in lexicon/roles.ts and roles-nominals.ts',
  confidence: 0.9,
  examples: [
    [
      'Portuguese Finance Minister Ana Costa Reis met Spanish Finance Minister Pilar Ibarra Soto. The Portuguese minister praised the accord.',
      ['The Portuguese minister = NOMINAL of Ana Costa Reis'],
    ],
  ],
  leaves: ['A minister praised the accord.'],
};

export const announcedNominal: ReadingRule = {
  id: 'coreference.announced-nominal',
  says: 'A headline or lead announces somebody by office who is named further down.',
  source: 'news structure: the lead gives the function, the second paragraph the name',
  confidence: 0.7,
  examples: [
    [
      'A Portuguese minister warned on Friday of higher prices. "Bread will cost more," Portuguese Trade Minister Ana Costa Reis said.',
      ['A Portuguese minister = NOMINAL of Ana Costa Reis'],
    ],
  ],
  leaves: [
    'A Portuguese minister warned on Friday of higher prices. Spanish Trade Minister Pilar Ibarra Soto disagreed.',
  ],
};

/** Persons not spoken of yet count as candidates this much less than any who were. */
const NOT_YET = 5;
const SAME_SENTENCE = 0.3;

/** The person that a title phrase without a name means, or a finding without one. Null: the phrase means nobody in particular. */
export function readPersonNominal(
  discourse: Discourse,
  phrase: TitlePhrase,
  pronounOwner: Referent | null,
): CoreferenceFinding | null {
  const { place } = phrase;
  const early = place.sentence.passage <= 1;
  const definite = phrase.determiner === 'DEFINITE' || phrase.determiner === 'POSSESSIVE';
  const bareHeadline = place.sentence.passage === 0 && phrase.determiner === null;
  const bareNation = phrase.determiner === null && phrase.country !== null;
  if (phrase.link !== null || phrase.head === null || phrase.plural) return null;
  // "Neither country's leader", "each side's envoy": one of several, or nobody.
  if (/^(?:neither|either|each|both|every|no|any)$/i.test(place.tokens[phrase.first]?.text ?? '')) return null;
  if (!definite && !bareHeadline && !bareNation && !(early && phrase.determiner === 'INDEFINITE')) return null;
  const announces = early && !definite;
  const wanted = calledFor(phrase, phrase.head);
  const candidates: Candidate[] = [];
  for (const referent of discourse.referents.values()) {
    if (referent.reference.kind !== 'PERSON') continue;
    const fit = fitOf(referent, phrase, wanted, pronounOwner, announces);
    if (fit === 0) continue;
    const seen = referent.lastSeen >= 0 && !announces;
    if (!seen && !early) continue;
    // Who was just named in the sentence would be "he" in it: "X said the minister had left" is about another one.
    const told = referent.lastSeen === place.order ? SAME_SENTENCE : 1;
    candidates.push({ referent, weight: fit * (seen ? told * (referent.activation + referent.presence) : NOT_YET) });
  }
  const rule = announces ? announcedNominal : roleNominal;
  const choice = isSomebodyElse(discourse, phrase) ? null : choose(candidates, rule.confidence);
  if (choice === null && !definite) return null;
  const nation = phrase.country?.reference?.countries[0] ?? null;
  const untold = nation !== null && choice?.referent.reference.countries.length === 0;
  return {
    kind: 'NOMINAL',
    first: phrase.first,
    last: phrase.suffixLast,
    reference: choice?.referent.reference.id ?? null,
    rule,
    confidence: choice === null ? rule.confidence : untold ? choice.confidence * UNTOLD : choice.confidence,
  };
}

/** A nationality that the text gives the nominal but never the person. */
const UNTOLD = 0.7;

/**
 * "A senior Israeli official said … the official said": somebody without a name, spoken of last under this noun. A new
 * minister is not the one who was named before.
 */
function isSomebodyElse(discourse: Discourse, phrase: TitlePhrase): boolean {
  if (phrase.passing.some((word) => word === 'new' || word === 'newly')) return true;
  const { unnamed } = discourse;
  return (
    unnamed !== null && phrase.determiner === 'DEFINITE' && unnamed.noun === phrase.head?.head && unnamed.activation > 0
  );
}

/** 0: this person cannot be called so; 1: fits in everything that is known. */
function fitOf(
  referent: Referent,
  phrase: TitlePhrase,
  wanted: Called,
  owner: Referent | null,
  exact: boolean,
): number {
  const gender = wanted.head.gender;
  if (gender !== null && referent.gender !== null && gender !== referent.gender) return 0;
  const called = referent.offices.map((office) => ({ office, by: callsBy(office, wanted, exact) }));
  const best = Math.max(0, ...called.map(({ by }) => by));
  if (best === 0) return 0;
  const offices = called.filter(({ by }) => by === best).map(({ office }) => office);
  const nation = phrase.country?.reference?.countries[0] ?? owner?.reference.countries[0] ?? null;
  // "the home secretary" is not her shadow, and the prime minister himself before his deputy.
  const second = !isSecond(wanted.key) && offices.every((office) => isSecond(office.key));
  if (second && offices.every((office) => office.key.startsWith('shadow '))) return 0;
  const inTime = offices.some((office) => office.former === (phrase.status === 'FORMER'));
  if (exact && !inTime) return 0;
  let fit = best * (inTime ? 1 : 0.25) * (second ? 0.5 : 1);
  if (nation !== null) {
    const countries = offices.flatMap((office) => office.country ?? []);
    const known = countries.length > 0 ? countries : referent.reference.countries;
    if (known.length > 0 && !known.includes(nation)) return 0;
    if (known.length === 0) fit *= 0.5;
  }
  const body = phrase.body?.reference ?? null;
  if (body !== null) {
    const bodies = offices.flatMap((office) => office.organisation ?? []);
    if (bodies.length > 0 && !bodies.includes(body.id)) return 0;
    if (bodies.length === 0) fit *= 0.5;
  }
  return fit;
}
