import { speechVerb } from '../../../lexicon/cues.ts';
import { type MarkedSentence, rootOf } from '../roles/marked-sentence.ts';
import type { Referent } from './referent.ts';

/**
 * What the text has spoken of so far. Weights after Lappin and Leass (1994), An algorithm for pronominal anaphora resolution:
 * subjects before objects before the rest, halved with each sentence; a source of speech counts more in news.
 */
export interface Discourse {
  readonly referents: ReadonlyMap<string, Referent>;
  /** iso3 of the one country that the dateline tells, or null */
  readonly home: string | null;
  order: number;
  /** whom an indefinite title brought in without a name ("a senior official"), until a name of that office comes */
  unnamed: { readonly noun: string; activation: number } | null;
}

/** Recency, and that the noun heads its phrase, in one; those that only qualify another noun have less. */
const BY_RELATION: Readonly<Record<string, number>> = {
  nsubj: 200,
  // A name with a clause behind it often loses its verb in the parse.
  ROOT: 190,
  'nsubj:pass': 190,
  obj: 150,
  iobj: 150,
  obl: 120,
  nmod: 90,
  'nmod:poss': 90,
};
const OTHER = 110;
const SUBJECTS_OWNER = 170;
/** Subject of the main clause; a source of speech is what the next "he said" most often means. */
const MAIN_CLAUSE = 30;
const SPEAKER = 60;
const SPEAKS = 290;
/** What somebody says is not what the article speaks of. */
const IN_QUOTE = 0.35;
const IN_HEADLINE = 0.5;
/** Adjectives name a country without speaking of it. */
const AS_ADJECTIVE = 0.4;
const FADING = 0.5;
const SLOW_FADING = 0.85;
const CARRIED = 0.3;
/** Three sentences after a subject. */
const FORGOTTEN = 20;

/** The relation in which a stretch stands in its clause; appositions and joined names stand where the first one does. */
export function relationIn(place: MarkedSentence, first: number, last: number): { dep: string; governor: number } {
  let token = rootOf(place, first, last);
  for (let steps = 0; token !== null && /^(?:appos|conj|compound|flat)/.test(token.dep) && steps < 5; steps += 1)
    token = place.tokens[token.head] ?? null;
  return { dep: token?.dep ?? 'dep', governor: token?.head ?? -1 };
}

/** Called at the start of each sentence. */
export function nextSentence(discourse: Discourse, place: MarkedSentence): void {
  // A sentence that is all quotation, or the headline, takes no attention from what was said before.
  const told = place.quoted.some((quoted, index) => !quoted && /\p{L}/u.test(place.tokens[index]?.text ?? ''));
  discourse.order = place.order;
  if (!told) return;
  if (discourse.unnamed !== null) {
    discourse.unnamed.activation *= FADING;
    if (discourse.unnamed.activation < FORGOTTEN) discourse.unnamed = null;
  }
  for (const referent of discourse.referents.values()) {
    referent.activation *= FADING;
    referent.presence *= SLOW_FADING;
  }
}

/** An indefinite title that names nobody. */
export function broughtIn(
  discourse: Discourse,
  place: MarkedSentence,
  noun: string,
  first: number,
  last: number,
): void {
  if (place.quoted[first] === true) return;
  const { dep } = relationIn(place, first, last);
  discourse.unnamed = { noun, activation: BY_RELATION[dep] ?? OTHER };
}

/** A mention of something, by name, nominal or pronoun. */
export function mentioned(
  referent: Referent,
  place: MarkedSentence,
  first: number,
  last: number,
  { adjective, speaks } = { adjective: false, speaks: false },
): void {
  const { dep, governor } = relationIn(place, first, last);
  let weight = BY_RELATION[dep] ?? BY_RELATION[dep.split(':')[0] ?? ''] ?? OTHER;
  const verb = place.tokens[governor];
  // "Torres's remarks came after": whose subject it is, the sentence is about.
  if (dep === 'nmod:poss' && verb?.dep.startsWith('nsubj') && !isNamedBehind(place, governor)) weight = SUBJECTS_OWNER;
  if (dep.startsWith('nsubj') && verb?.head === -1) weight += MAIN_CLAUSE;
  if (dep === 'nsubj' && speechVerb(verb?.lemma ?? '') !== null) weight += SPEAKER;
  // The parse often loses who speaks behind a long clause; the quote knows.
  if (speaks && place.quoted[first] !== true) weight = Math.max(weight, SPEAKS);
  if (place.quoted[first] === true) weight *= IN_QUOTE;
  if (place.sentence.passage === 0) weight *= IN_HEADLINE;
  if (adjective) weight *= AS_ADJECTIVE;
  // Named twice in one sentence is no more than named once, in its better place; named often before is worth a little more.
  referent.activation =
    referent.lastSeen === place.order
      ? Math.max(referent.activation, weight)
      : Math.max(referent.activation, weight + CARRIED * referent.activation);
  referent.presence += weight;
  referent.lastSeen = place.order;
}

/** "His minister, Ewa Lind, was pleased": the sentence is about her, not about whose minister she is. */
const isNamedBehind = (place: MarkedSentence, noun: number): boolean =>
  place.marked.some(
    (mark) => mark.reference?.kind === 'PERSON' && mark.first > noun && place.tokens[mark.last]?.head === noun,
  );

/** Who of the candidates is meant: the most active, if it stands out; confidence 0-1. */
export interface Choice {
  readonly referent: Referent;
  readonly confidence: number;
}

export interface Candidate {
  readonly referent: Referent;
  readonly weight: number;
}

/** Share of the first before the second below which nobody is chosen. */
const STANDS_OUT = 0.54;

export function choose(candidates: readonly Candidate[], best: number): Choice | null {
  let first: Candidate | null = null;
  let second = 0;
  for (const candidate of candidates) {
    if (candidate.weight <= 0) continue;
    if (first === null || candidate.weight > first.weight) {
      second = first?.weight ?? 0;
      first = candidate;
    } else if (candidate.weight > second) second = candidate.weight;
  }
  if (first === null) return null;
  const share = first.weight / (first.weight + second);
  if (share < STANDS_OUT) return null;
  // From 0.5 for a toss-up to the rule's best for an only candidate.
  const confidence = 0.5 + (best - 0.5) * (2 * share - 1);
  return { referent: first.referent, confidence: Math.round(confidence * 100) / 100 };
}
