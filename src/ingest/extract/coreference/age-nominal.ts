import type { ReadingRule } from '../../../domain/rule.ts';
import type { MarkedSentence } from '../roles/marked-sentence.ts';
import { type Candidate, choose, type Discourse } from './discourse.ts';
import type { CoreferenceFinding } from './finding.ts';

export const ageNominal: ReadingRule = {
  id: 'coreference.age-nominal',
  says: 'The 54-year-old is the person whose age the text gives as 54, else the one it has just spoken of most.',
  source: 'English news usage: a second mention by age',
  confidence: 0.85,
  examples: [
    [
      'Kenyan President Daniel Otieno Mwangi, 54, met Ruth Achieng Odera. "We agree," the 54-year-old said.',
      ['the 54-year-old = NOMINAL of Daniel Otieno Mwangi'],
    ],
  ],
  leaves: ['Daniel Otieno Mwangi, 54, opened the 54-year-old bridge.', 'A 54-year-old said so.'],
};

/** Ages by person: "Mwangi, 54," in all sentences. */
export function agesOf(places: readonly MarkedSentence[]): ReadonlyMap<string, string> {
  const ages = new Map<string, string>();
  for (const place of places)
    for (const mark of place.marked) {
      const age = place.tokens[mark.last + 2];
      if (mark.reference?.kind !== 'PERSON' || place.tokens[mark.last + 1]?.text !== ',' || age === undefined) continue;
      if (/^\d{1,3}$/.test(age.text) && /^[,.)]$/.test(place.tokens[mark.last + 3]?.text ?? '.'))
        ages.set(mark.reference.id, age.text);
    }
  return ages;
}

/** The phrases of a sentence that call somebody by age alone, as token indexes. */
export function readAges(place: MarkedSentence): { first: number; last: number }[] {
  return place.tokens.flatMap((token) => {
    const at = token.index;
    const last = at + 5;
    if (!/^the$/i.test(token.text) || !/^\d/.test(place.tokens[at + 1]?.text ?? '')) return [];
    const phrase = place.tokens
      .slice(at + 1, last + 1)
      .map(({ text }) => text.toLowerCase())
      .join(' ');
    // "the 54-year-old bridge", "the 54-year-old president": an age that only qualifies.
    const head = place.tokens[last + 1];
    const alone = head === undefined || !/^(?:NN|JJ|HYPH)/.test(head.pos);
    return /^\d{1,3} - year - old$/.test(phrase) && alone ? [{ first: at, last }] : [];
  });
}

export function readAgeNominal(
  discourse: Discourse,
  place: MarkedSentence,
  { first, last }: { first: number; last: number },
  ages: ReadonlyMap<string, string>,
): CoreferenceFinding {
  const age = place.tokens[first + 1]?.text;
  const persons = [...discourse.referents.values()].filter(
    (one) => one.reference.kind === 'PERSON' && one.presence > 0,
  );
  const told = persons.filter((one) => ages.get(one.reference.id) === age);
  const candidates = (told.length > 0 ? told : persons.filter((one) => !ages.has(one.reference.id))).map(
    (referent): Candidate => ({ referent, weight: told.length > 0 ? referent.presence : referent.activation }),
  );
  const choice = choose(candidates, told.length > 0 ? ageNominal.confidence : UNTOLD_AGE);
  return {
    kind: 'NOMINAL',
    first,
    last,
    reference: choice?.referent.reference.id ?? null,
    rule: ageNominal,
    confidence: choice?.confidence ?? ageNominal.confidence,
  };
}

/** Nobody's age was given: who was spoken of last. */
const UNTOLD_AGE = 0.65;
