import type { Token } from '../../../domain/annotation.ts';
import { speechVerb } from '../../../lexicon/cues.ts';
import { type Change, childrenOf, isTensed, type Repair } from './repair.ts';

const TENSED = new Set(['VBD', 'VBZ', 'VBP']);
const BELOW = new Set(['xcomp', 'ccomp', 'advcl', 'acl', 'obj', 'obl', 'nmod']);

export const coordinated: Repair = {
  id: 'parse.coordinated',
  says: 'A finite verb is joined to the finite verb before it, not to the infinitive between.',
  examples: [
    [
      'Foreign Minister Ana Ruiz of Chile urged the court to wait and spoke with Peruvian Defence Minister Luis Cano about the case.',
      ['spoke conj urged'],
    ],
    [
      'Uganda demanded that those responsible be brought to justice and lodged a note of protest with the Kenyan ambassador in Kampala.',
      ['lodged conj demanded'],
    ],
    [
      'Her Venezuelan counterpart, Deputy Foreign Minister Eleazar Quintero, denied that his country had broken any commitment and in turn charged Guyana with granting oil licences in waters that are not its own.',
      ['charged conj denied'],
    ],
    [
      'The minister said that Norway had fished there and warned that workers from both countries might lose their visas.',
      ['warned conj said'],
    ],
  ],
  leaves: ['Chile wants to buy ships and sell them.', 'Chile urged the court to wait and think.'],
  find: (tokens) =>
    tokens.flatMap((verb) => {
      if (verb.dep !== 'conj' || !(TENSED.has(verb.pos) || verb.pos === 'VBN')) return [];
      const first = tokens[verb.head];
      if (first === undefined || !first.pos.startsWith('VB')) return [];
      if (isTensed(tokens, first)) return speaksAgain(tokens, verb, first);
      if (verb.pos === 'VBN' && !isTensed(tokens, verb)) return [];
      const above = finiteAbove(tokens, first);
      return above === null ? [] : [{ token: verb, head: above.index }];
    }),
};

/** "denied that his country had broken its word and charged Peru with …": who denies also charges. */
function speaksAgain(tokens: readonly Token[], verb: Token, first: Token): Change[] {
  const cue = tokens[first.head];
  const act = speechVerb(verb.lemma);
  if (cue === undefined || first.dep !== 'ccomp' || speechVerb(cue.lemma) === null || speechVerb(first.lemma) !== null)
    return [];
  if (isOwned(tokens, verb) || !(act?.class === 'ACCUSATION' || (act !== null && saysThat(tokens, verb)))) return [];
  return [{ token: verb, head: cue.index, ...(verb.pos === 'VBN' ? { pos: 'VBD' } : {}) }];
}

/** "said that A had fled and warned that …": a verb of speech with a clause of its own is the speaker's. */
const saysThat = (tokens: readonly Token[], verb: Token): boolean =>
  childrenOf(tokens, verb).some(
    (clause) =>
      clause.dep === 'ccomp' &&
      childrenOf(tokens, clause).some((mark) => mark.dep === 'mark' && mark.text.toLowerCase() === 'that'),
  );

const isOwned = (tokens: readonly Token[], verb: Token): boolean =>
  childrenOf(tokens, verb).some(({ dep }) => dep.startsWith('nsubj') || dep.startsWith('aux'));

function finiteAbove(tokens: readonly Token[], infinitive: Token): Token | null {
  let at: Token | undefined = infinitive;
  while (at !== undefined && BELOW.has(at.dep)) {
    at = tokens[at.head];
    if (at !== undefined && isTensed(tokens, at)) return at;
  }
  return null;
}
