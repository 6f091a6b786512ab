import type { ReadingRule } from '../../../domain/rule.ts';
import type { Gender } from '../../../lexicon/roles.ts';
import { addressAt } from '../roles/holding.ts';
import type { MarkedSentence } from '../roles/marked-sentence.ts';
import { coArguments } from './co-arguments.ts';
import { type Candidate, choose, type Discourse } from './discourse.ts';
import type { CoreferenceFinding } from './finding.ts';
import type { Referent } from './referent.ts';

const PRONOUNS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['he', 'M'],
  ['him', 'M'],
  ['his', 'M'],
  ['himself', 'M'],
  ['she', 'F'],
  ['her', 'F'],
  ['hers', 'F'],
  ['herself', 'F'],
]);

export const personPronoun: ReadingRule = {
  id: 'coreference.person-pronoun',
  says: 'He and she are the person whom the text has just spoken of most, of that gender, a subject and a source of speech before others.',
  source: 'Lappin and Leass (1994); genders from titles, first names and earlier pronouns',
  confidence: 0.9,
  examples: [
    [
      'Portuguese Finance Minister Ana Costa Reis arrived in Madrid. "We will wait," she said.',
      ['she = PRONOUN of Ana Costa Reis'],
    ],
    [
      'The swap was a gesture by Carlos Mendes Silva, opposition leader Juan Paredes said. "We welcome it," he wrote.',
      ['he = PRONOUN of Juan Paredes'],
    ],
    [
      'Rui Tavares Lobo came late. His finance minister, Carlos Mendes Silva, was more careful. "One step after another," he said.',
      ['His = PRONOUN of Rui Tavares Lobo', 'he = PRONOUN of Carlos Mendes Silva'],
    ],
  ],
  leaves: [
    'The ministers of Peru and Chile met, and everybody said why.',
    'A spokesman for the navy said so. Nobody asked further.',
    'Rui Tavares Lobo thanked His Excellency Daniel Otieno Mwangi.',
    'It was raining when the ministers arrived, and nobody said why.',
  ],
};

export const laterName: ReadingRule = {
  id: 'coreference.later-name',
  says: 'A pronoun in a clause that opens the sentence is the subject named behind it.',
  source: 'English syntax: cataphora in fronted clauses',
  confidence: 0.7,
  examples: [['As she arrived in Madrid, Ana Costa Reis praised the accord.', ['she = PRONOUN of Ana Costa Reis']]],
  leaves: ['Ana Costa Reis praised the accord as the train arrived.'],
};

/**
 * The pronoun at this token; reference null when several fit about as well.
 * @param before what was read before in the sentence
 */
export function readPersonPronoun(
  discourse: Discourse,
  place: MarkedSentence,
  at: number,
  before: readonly CoreferenceFinding[],
): CoreferenceFinding | null {
  const token = place.tokens[at];
  const gender = token === undefined ? undefined : PRONOUNS.get(token.text.toLowerCase());
  if (token === undefined || gender === undefined || !token.pos.startsWith('PRP')) return null;
  // "His Excellency": a form of address, nobody's.
  if (addressAt(place, at) > 0) return null;
  const finding = (referent: Referent | null, rule: ReadingRule, confidence: number): CoreferenceFinding => ({
    kind: 'PRONOUN',
    first: at,
    last: at,
    reference: referent?.reference.id ?? null,
    rule,
    confidence,
  });
  const later = subjectBehind(discourse, place, at, gender);
  if (later !== null) return finding(later, laterName, laterName.confidence);

  const quoted = place.quoted[at] === true;
  const excluded = quoted ? speakersHere(place) : othersThan(place, at, before);
  const candidates: Candidate[] = [];
  for (const referent of discourse.referents.values()) {
    if (referent.reference.kind !== 'PERSON' || referent.activation <= 0) continue;
    if (referent.gender !== null && referent.gender !== gender) continue;
    if (excluded.has(referent.reference.id)) continue;
    // A name whose gender nobody knows is a weaker candidate than one that is known to fit.
    candidates.push({ referent, weight: referent.activation * (referent.gender === gender ? 1 : 0.75) });
  }
  // "A military source said. He …": somebody without a name may be meant as well.
  const best = Math.max(0, ...candidates.map((candidate) => candidate.weight));
  if (discourse.unnamed !== null && discourse.unnamed.activation > best)
    return finding(null, personPronoun, personPronoun.confidence);
  // Inside a quote the speaker chooses whom he means: only somebody alone is safe.
  const choice = choose(candidates, quoted ? 0.6 : personPronoun.confidence);
  if (choice === null) return finding(null, personPronoun, personPronoun.confidence);
  if (!quoted && choice.confidence >= 0.7) choice.referent.gender ??= gender;
  return finding(choice.referent, personPronoun, choice.confidence);
}

/** "met him": the subject of the same verb is somebody else, unless it acts on itself. */
const othersThan = (place: MarkedSentence, at: number, before: readonly CoreferenceFinding[]): ReadonlySet<string> => {
  const token = place.tokens[at];
  return token === undefined || token.pos === 'PRP$' || /sel(?:f|ves)$/i.test(token.text)
    ? new Set()
    : coArguments(place, at, before);
};

/** Who speaks around the quote in this sentence: not whom its "he" means. */
function speakersHere(place: MarkedSentence): Set<string> {
  const found = new Set<string>();
  for (const mark of place.marked)
    if (mark.reference?.kind === 'PERSON' && place.quoted[mark.first] !== true) found.add(mark.reference.id);
  return found;
}

/** "Asked whether she would go, Torosyan said", where nobody stood before the pronoun in its sentence. */
function subjectBehind(discourse: Discourse, place: MarkedSentence, at: number, gender: Gender): Referent | null {
  if (place.quoted[at] === true || place.marked.some((mark) => mark.last < at && mark.reference?.kind === 'PERSON'))
    return null;
  if (!inFrontedClause(place, at)) return null;
  const subject = place.marked.find(
    (mark) =>
      mark.first > at &&
      mark.reference?.kind === 'PERSON' &&
      (place.tokens[mark.last]?.dep.startsWith('nsubj') ?? false),
  );
  const referent = subject?.reference ? discourse.referents.get(subject.reference.id) : undefined;
  return referent !== undefined && (referent.gender === null || referent.gender === gender) ? referent : null;
}

function inFrontedClause(place: MarkedSentence, at: number): boolean {
  let token = place.tokens[at];
  for (let steps = 0; token !== undefined && steps < 12; steps += 1) {
    const governor: typeof token | undefined = place.tokens[token.head];
    if (governor === undefined) return false;
    if (token.dep.startsWith('advcl') || (token.dep === 'obl' && token.pos.startsWith('NN'))) {
      const comma = place.tokens.findIndex((other, index) => index > at && other.text === ',');
      return comma !== -1 && comma < governor.index && governor.head === -1;
    }
    token = governor;
  }
  return false;
}
