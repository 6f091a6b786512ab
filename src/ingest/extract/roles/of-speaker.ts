import type { Token } from '../../../domain/annotation.ts';
import type { Reference } from '../../../domain/facts.ts';
import { speechVerb } from '../../../lexicon/cues.ts';
import { relationOf } from '../syntax.ts';
import { isNamed, type Mark, type MarkedSentence } from './marked-sentence.ts';

const MAX_STEPS = 6;

const countryOf = (reference: Reference | null | undefined): string | null =>
  reference?.countries.length === 1 ? (reference.countries[0] ?? null) : null;

/** The verb that whoever bears the title at this token is the subject of, or null. */
function verbOf(place: MarkedSentence, at: number): Token | null {
  let token = place.tokens[at];
  for (let step = 0; token !== undefined && step < MAX_STEPS; step += 1) {
    const governor = place.tokens[token.head];
    if (governor === undefined) return null;
    if (relationOf(token) === 'nsubj') return governor;
    if (governor.pos.startsWith('VB')) return null;
    token = governor;
  }
  return null;
}

const below = (place: MarkedSentence, verb: Token, ...relations: readonly string[]): Token[] =>
  place.tokens.filter(({ head, dep }) => head === verb.index && relations.includes(dep.split(':')[0] ?? dep));

const caseOf = (place: MarkedSentence, token: Token): string | null =>
  place.tokens.find(({ head, dep }) => head === token.index && dep === 'case')?.text.toLowerCase() ?? null;

/** "Foreign Minister X said in Oslo": ministers speak at home, unless the sentence says that they are guests. */
export function saidIn(place: MarkedSentence, at: number): string | null {
  const verb = verbOf(place, at);
  if (verb === null || speechVerb(verb.lemma) === null) return null;
  const site = below(place, verb, 'obl').find((token) => caseOf(place, token) === 'in');
  const mark = site === undefined ? null : (place.marks[site.index] ?? null);
  return mark?.mention.kind === 'PLACE' || mark?.mention.kind === 'METONYM' ? countryOf(mark.reference) : null;
}

/** "Peru called it a breach. Energy Secretary X said Peru had paid": the state that acts just before, in its official's mouth, too. */
export function spokenFor(before: MarkedSentence, place: MarkedSentence, at: number): string | null {
  const verb = verbOf(place, at);
  if (verb === null || speechVerb(verb.lemma) === null) return null;
  const acting = subjectState(before, null);
  const said = below(place, verb, 'ccomp').map((clause) => subjectState(place, clause));
  return acting !== null && said.includes(acting) ? acting : null;
}

/** The state that is the subject of a clause, of the main one without a clause; by name, not by demonym. */
function subjectState({ marked, tokens, quoted }: MarkedSentence, clause: Token | null): string | null {
  const subject = marked.find((mark) => {
    const token = tokens[mark.last];
    const governor = tokens[token?.head ?? -1];
    if (token === undefined || governor === undefined || quoted[mark.first] || !isState(mark)) return false;
    return relationOf(token) === 'nsubj' && (clause === null ? governor.head === -1 : governor === clause);
  });
  return countryOf(subject?.reference);
}

const isState = (mark: Mark): boolean =>
  isNamed(mark) && mark.reference?.kind === 'COUNTRY' && mark.mention.kind !== 'DEMONYM';

/** "Prime Minister X thanked the Peruvian government": the countries that his deed is about are not his own. */
export function actedOn(place: MarkedSentence, at: number): ReadonlySet<string> {
  const verb = verbOf(place, at);
  if (verb === null || speechVerb(verb.lemma)?.class === 'NEUTRAL') return new Set();
  const found = new Set<string>();
  for (const { reference, last } of place.marked) {
    const country = reference?.kind === 'COUNTRY' ? countryOf(reference) : null;
    if (country !== null && isUnder(place, last, verb)) found.add(country);
  }
  return found;
}

/** Inside the object of the verb or what it is done to, with or against. */
function isUnder(place: MarkedSentence, at: number, verb: Token): boolean {
  let token = place.tokens[at];
  for (let step = 0; token !== undefined && step < MAX_STEPS; step += 1) {
    if (token.head === verb.index)
      return (
        ['obj', 'iobj'].includes(relationOf(token)) ||
        (relationOf(token) === 'obl' && ['to', 'with', 'against', 'on'].includes(caseOf(place, token) ?? ''))
      );
    const relation = relationOf(token);
    if (!['amod', 'compound', 'nmod', 'nmod:poss', 'appos', 'conj'].includes(relation)) return false;
    token = place.tokens[token.head];
  }
  return false;
}

/** "German lawmaker X criticised the government": the countries in the main subject of a sentence. */
export function actingIn(place: MarkedSentence): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { reference, first, last } of place.marked) {
    const country = reference?.kind === 'COUNTRY' && !place.quoted[first] ? countryOf(reference) : null;
    if (country !== null && isInSubject(place, last)) found.add(country);
  }
  return found;
}

function isInSubject(place: MarkedSentence, at: number): boolean {
  let token = place.tokens[at];
  for (let step = 0; token !== undefined && step < MAX_STEPS; step += 1) {
    const governor = place.tokens[token.head];
    if (relationOf(token) === 'nsubj') return governor?.head === -1;
    if (!['amod', 'compound', 'nmod:poss', 'conj'].includes(relationOf(token))) return false;
    token = governor;
  }
  return false;
}

/** "summoned High Commissioner X": the one other country of the sentence whose subject is a state. */
export function envoyOf(place: MarkedSentence, at: number): string | null {
  if (verbOf(place, at) !== null) return null;
  const host = subjectState(place, null);
  const others = new Set(
    place.marked.flatMap(({ reference, last }) =>
      reference?.kind === 'COUNTRY' && last !== at && countryOf(reference) !== host ? reference.countries : [],
    ),
  );
  return host !== null && others.size === 1 ? ([...others][0] ?? null) : null;
}
