import type { Token } from '../../../domain/annotation.ts';
import { relationOf } from '../syntax.ts';
import type { Cue } from './cue.ts';
import { childrenOf, spanUnder } from './source.ts';

/** Tokens of the clause that a cue reports after it: its first word ("that" included) and the last one known to belong to it. */
export interface Complement {
  readonly head: Token;
  readonly first: Token;
  readonly last: Token;
}

/** The verb's clausal complement to its right: by the parse, else by "that", else by a noun phrase and a finite verb; or null. */
export function complementOf(cue: Cue): Complement | null {
  const { sentence, verb } = cue;
  const head = (childrenOf(sentence)[verb.index] ?? []).find(
    (token) => relationOf(token) === 'ccomp' && token.index > verb.index,
  );
  if (head !== undefined) return { head, ...spanUnder(sentence, head) };
  if (!cue.speech.clause || (cue.source !== null && cue.source.start > verb.start)) return null;
  const rest = sentence.tokens.slice(verb.index + 1);
  const told = TOLD.has(cue.speech.lemma)
    ? rest.findIndex((token) => /^(?:he|she|they|it|we|i)$/i.test(token.text))
    : -1;
  if (told > 0 && told <= 5 && !rest.slice(0, told).some(endsListener)) return bareClause(rest.slice(told));
  return thatClause(rest) ?? toldClause(cue, rest) ?? (BARE_CLAUSES.has(cue.speech.lemma) ? bareClause(rest) : null);
}

/** Verbs whose listener stands before the clause: "told Reuters they heard gunfire". */
const TOLD = new Set(['tell', 'inform', 'assure', 'remind', 'warn', 'promise']);
const endsListener = (token: Token): boolean => /^(?:VB|MD|W|IN|TO)/.test(token.pos) || /^[,;:.]$/.test(token.text);

/** "told parliament the ban would remain": behind the listener a phrase of its own with a finite verb. */
function toldClause(cue: Cue, rest: readonly Token[]): Complement | null {
  if (!TOLD.has(cue.speech.lemma)) return null;
  const start = rest.findIndex(
    (token, index) => index > 0 && /^(?:DT|PRP\$)$/.test(token.pos) && /^NN/.test(rest[index - 1]?.pos ?? ''),
  );
  if (start < 1 || start > 5 || rest.slice(0, start).some(endsListener)) return null;
  const clause = bareClause(rest.slice(start));
  const words = rest.slice(start).filter((token) => clause !== null && token.index <= clause.head.index);
  return words.some((token) => token.text === ',') ? null : clause;
}

/** Verbs after which "that" is left out so often that a phrase and a finite verb are enough. */
const BARE_CLAUSES = new Set([
  'say',
  'add',
  'insist',
  'claim',
  'argue',
  'maintain',
  'reply',
  'reiterate',
  'note',
  'announce',
  'confirm',
  'warn',
  'deny',
]);
/** By tag, and by form where the parser takes "no drone had come" for something else. */
export const isFiniteVerb = (token: Token): boolean =>
  /^(?:VBD|VBZ|VBP|MD)$/.test(token.pos) || /^(?:had|has|have|was|were)$/i.test(token.text);

/** "warned Ankara several times that the gates could": only phrases and adverbs between verb and "that". */
function thatClause(rest: readonly Token[]): Complement | null {
  const that = rest.findIndex((token) => token.text.toLowerCase() === 'that');
  const marker = rest[that];
  if (marker === undefined || that > 9 || marker.pos === 'DT') return null;
  // "said in a statement posted online that": only a participle may stand between.
  const participle = rest.find((token, index) => /^VB[ND]$/.test(token.pos) && /^NN/.test(rest[index - 1]?.pos ?? ''));
  if (
    rest
      .slice(0, that)
      .some((token) => (/^(?:VB|MD|W)/.test(token.pos) && token !== participle) || /^[,;:.]$/.test(token.text))
  )
    return null;
  // "announced a plan that would": the noun's own clause.
  if (that > 0 && rest[that + 1] !== undefined && isFiniteVerb(rest[that + 1] ?? marker)) return null;
  const verb = rest.slice(that + 1).find(isFiniteVerb);
  return verb === undefined ? null : { head: verb, first: marker, last: verb };
}

/** "said both governments were late". */
function bareClause(rest: readonly Token[]): Complement | null {
  const first = rest[0];
  if (
    first === undefined ||
    !(/^(?:DT|PRP\$?|NN.*|JJ.*|CD|EX|PDT|VBG)$/.test(first.pos) || /^no(?:body|thing)?$/i.test(first.text))
  )
    return null;
  let aside = false;
  for (const [index, token] of rest.entries()) {
    const next = rest[index + 1];
    if (/^[;:.]$/.test(token.text)) return null;
    if (token.text === ',') aside = !aside && next !== undefined && /^(?:W|IN|VBN|VBG)/.test(next.pos);
    else if (!aside && (/^W/.test(token.pos) || /^(?:whether|if)$/i.test(token.text))) return null;
    else if (!aside && token.text.toLowerCase() === 'that') return null;
    else if (!aside && index > 0 && isFiniteVerb(token)) return { head: token, first, last: token };
  }
  return null;
}
