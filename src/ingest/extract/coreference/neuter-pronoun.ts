import type { Token } from '../../../domain/annotation.ts';
import type { ReadingRule } from '../../../domain/rule.ts';
import { BODY_NOUNS } from '../../../lexicon/bodies.ts';
import { DOCUMENT_NOUNS, speechVerb } from '../../../lexicon/cues.ts';
import { PRESS_NOUNS } from '../../../lexicon/press-words.ts';
import { PARTY_DEEDS, VERBS_TO_PARTIES } from '../../../lexicon/roles-nominals.ts';
import type { Mark, MarkedSentence } from '../roles/marked-sentence.ts';
import { isSubject } from '../roles/owner.ts';
import { type Candidate, choose, type Discourse } from './discourse.ts';
import type { CoreferenceFinding } from './finding.ts';
import type { Referent } from './referent.ts';

export const bodyPronoun: ReadingRule = {
  id: 'coreference.body-pronoun',
  says: 'It and its are the country or body that acts in the sentence, else the one spoken of just before.',
  source: 'Lappin and Leass (1994); countries and bodies act in the singular',
  confidence: 0.8,
  examples: [
    ['Portugal will not pay. It said the bill was wrong.', ['It = PRONOUN of Portugal']],
    ['Portugal answered within hours. It recalled the ambassador.', ['It = PRONOUN of Portugal']],
    ['Rui Tavares Lobo praised Kenya for its patience, the Kuwaiti embassy said.', ['its = PRONOUN of Kenya']],
  ],
  leaves: [
    'It was raining in Lisbon.',
    'Portugal will not pay. A newspaper said that the bill, which it called late, was wrong.',
    'Portugal will not pay. The report said that the bill, which it called late, was wrong.',
    'Portugal built the bridge. It closed on Monday.',
    'Portugal denounced the meeting, saying that it would lead nowhere.',
  ],
};

const FORMS: ReadonlySet<string> = new Set(['it', 'its', 'itself']);
/** Nouns between determiner and verb that "it" and "its" more often mean than a country: what the sentence is about. */
const DEEDS = /^(?:nsubj|nsubj:pass)$/;

/**
 * The pronoun at this token, or null where it is weather, a dummy or a thing nobody named.
 * @param before what was found in front of it in its sentence
 */
export function readBodyPronoun(
  discourse: Discourse,
  place: MarkedSentence,
  at: number,
  before: readonly CoreferenceFinding[],
): CoreferenceFinding | null {
  const token = place.tokens[at];
  if (token === undefined || !FORMS.has(token.text.toLowerCase()) || place.quoted[at] === true) return null;
  const possessive = token.pos === 'PRP$';
  const governor = place.tokens[token.head];
  if (!possessive && !actsAsOne(place, at)) return null;
  // "Sanctions pressure shows its futility": the common noun that is subject of this clause owns what follows.
  if (possessive && ownedByCommonNoun(place, at)) return null;
  if (!possessive && isUnnamedSource(place, at, before)) return null;
  const local = subjectBefore(discourse, place, at);
  const candidates: Candidate[] = [];
  for (const referent of discourse.referents.values()) {
    const kind = referent.reference.kind;
    if (kind !== 'COUNTRY' && kind !== 'ORGANISATION' && kind !== 'BLOC') continue;
    if (referent.activation <= 0) continue;
    const object = token.dep.startsWith('obj') || token.dep.startsWith('obl');
    // "accused it": the subject of the same verb is the other one.
    if (object && governor !== undefined && isSubjectOf(place, referent, governor.index)) continue;
    candidates.push({ referent, weight: referent.activation + (referent === local ? 100 : 0) });
  }
  const choice = choose(candidates, bodyPronoun.confidence);
  if (choice === null) return null;
  return {
    kind: 'PRONOUN',
    first: at,
    last: at,
    reference: choice.referent.reference.id,
    rule: bodyPronoun,
    confidence: choice.confidence,
  };
}

/** Subject of a verb of speech or of a deed that only parties do, or object of one. */
function actsAsOne(place: MarkedSentence, at: number): boolean {
  const token = place.tokens[at];
  const verb = token === undefined ? undefined : place.tokens[token.head];
  if (token === undefined || verb === undefined || !verb.pos.startsWith('VB')) return false;
  // "It shut its own skies": of a thing, "It closed on Monday" has no object.
  if (token.dep === 'nsubj' && PARTY_DEEDS.has(verb.lemma) && hasObject(place, verb.index)) return true;
  if (speechVerb(verb.lemma) === null) {
    // "it would challenge the route": the reported clause of "Denmark said" takes up its source.
    const above = place.tokens[verb.head];
    if (token.dep !== 'nsubj' || !verb.dep.startsWith('ccomp') || above === undefined) return false;
    return speechVerb(above.lemma) !== null && !speaksOfObject(place, above);
  }
  // "It is said", "called it a lie": the dummy and the thing named are no parties.
  if (token.dep.startsWith('obj')) return VERBS_TO_PARTIES.has(verb.lemma);
  return token.dep === 'nsubj';
}

const hasObject = (place: MarkedSentence, verb: number): boolean =>
  place.tokens.some((token) => token.head === verb && token.dep === 'obj');

/** "denounced the meeting, saying it would": the thing that was denounced, and no party. */
function speaksOfObject(place: MarkedSentence, saying: Token): boolean {
  if (saying.pos !== 'VBG') return false;
  return place.tokens.some(
    (token) =>
      token.head === saying.head &&
      token.dep === 'obj' &&
      token.index < saying.index &&
      token.pos.startsWith('NN') &&
      place.marks[token.index] == null,
  );
}

/** "The paper said that the plan, which it called late": the paper, and where nobody says which one, nobody. */
function isUnnamedSource(place: MarkedSentence, at: number, before: readonly CoreferenceFinding[]): boolean {
  let token = place.tokens[at];
  for (let steps = 0; token !== undefined && steps < MOST_STEPS; steps += 1) {
    const { index, lemma } = token;
    const source =
      index < at && speechVerb(lemma) !== null
        ? place.tokens.find((one) => one.head === index && one.dep === 'nsubj' && one.index < at)
        : undefined;
    if (source !== undefined) {
      const isRead = before.some(
        (one) => one.first <= source.index && source.index <= one.last && one.reference !== null,
      );
      return speaksUnnamed(source) && !isRead && place.marks[source.index] == null;
    }
    token = place.tokens[token.head];
  }
  return false;
}

/** Clauses between a pronoun and the speech verb that reports it. */
const MOST_STEPS = 8;

/** A common noun for a body, a paper or a document. */
const speaksUnnamed = ({ pos, lemma }: Token): boolean =>
  pos === 'NN' && [BODY_NOUNS, PRESS_NOUNS, DOCUMENT_NOUNS].some((nouns) => nouns.has(lemma.toLowerCase()));

function ownedByCommonNoun(place: MarkedSentence, at: number): boolean {
  for (let index = at - 1; index >= 0; index -= 1) {
    const token = place.tokens[index];
    if (token === undefined) return false;
    if (DEEDS.test(token.dep) && token.pos.startsWith('NN') && place.marks[index] == null) {
      const verb = place.tokens[token.head];
      return verb !== undefined && verb.index < at && place.tokens[at]?.head !== token.index;
    }
    if (DEEDS.test(token.dep)) return false;
  }
  return false;
}

function subjectBefore(discourse: Discourse, place: MarkedSentence, at: number): Referent | null {
  const subject = place.marked.findLast(
    (mark) =>
      mark.last < at && mark.mention.kind !== 'DEMONYM' && mark.reference?.kind !== 'PERSON' && isSubject(place, mark),
  );
  const party = subject ?? objectOfPerson(place, at);
  return party?.reference ? (discourse.referents.get(party.reference.id) ?? null) : null;
}

/** "Berg praised Peru for its patience": where a person acts, what "its" means is the object. */
function objectOfPerson(place: MarkedSentence, at: number): Mark | undefined {
  const object = place.marked.findLast(
    (mark) => mark.last < at && mark.reference?.kind !== 'PERSON' && place.tokens[mark.last]?.dep === 'obj',
  );
  const verb = object === undefined ? -1 : (place.tokens[object.last]?.head ?? -1);
  const acts = place.marked.some(
    (mark) => mark.reference?.kind === 'PERSON' && place.tokens[mark.last]?.head === verb && isSubject(place, mark),
  );
  return acts ? object : undefined;
}

const isSubjectOf = (place: MarkedSentence, referent: Referent, verb: number): boolean =>
  place.marked.some(
    (mark) =>
      mark.reference?.id === referent.reference.id &&
      place.tokens[mark.last]?.head === verb &&
      (place.tokens[mark.last]?.dep.startsWith('nsubj') ?? false),
  );
