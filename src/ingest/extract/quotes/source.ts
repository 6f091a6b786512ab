import type { Sentence, Token } from '../../../domain/annotation.ts';
import { WEEKDAYS } from '../../../domain/calendar.ts';
import type { Span } from '../../../domain/spans.ts';
import { relationOf } from '../syntax.ts';
import type { Word } from './page.ts';

/** Who the text says is speaking: a noun phrase as written. */
export interface Source extends Span {
  readonly sentence: Sentence;
  /** the noun or pronoun that the phrase is about: "spokesman" of "a spokesman for the army" */
  readonly head: Token;
  /** end of what belongs to the phrase but is not quoted as its text: relative clause, apposition after a comma */
  readonly reach: number;
}

/** Clauses and asides that hang on a noun but do not name it. */
const ASIDES = new Set(['acl:relcl', 'parataxis', 'advcl', 'ccomp', 'dep', 'punct', 'discourse']);

export const isNominal = (token: Token): boolean => /^(?:NN|PRP$|CD$|DT$|WP$)/.test(token.pos);

/** "Kenya on Saturday": the day belongs to the verb. */
const isDay = (token: Token): boolean =>
  (WEEKDAYS as readonly string[]).includes(token.text) && relationOf(token) === 'nmod';

/** The phrase around a noun of the parse: everything under it except clauses and asides, unbroken around the noun. */
export function phraseOf(sentence: Sentence, head: Token, limit: Span): Source {
  const children = childrenOf(sentence);
  const under = new Set<number>([head.index]);
  const asides = new Set<number>();
  const walk = (token: Token, aside: boolean): void => {
    for (const child of children[token.index] ?? []) {
      if (under.has(child.index) || asides.has(child.index)) continue;
      if (child.dep === 'cc' && token === head && child.index < head.index) continue; // "and Berg said"
      const isAside =
        aside ||
        isDay(child) ||
        (child.lemma === 'part' && child.index > head.index) || // "Berg for her part"
        ASIDES.has(child.dep) ||
        (child.index > head.index && relationOf(child) === 'acl' && child.pos === 'VBG');
      (isAside ? asides : under).add(child.index);
      walk(child, isAside);
    }
  };
  walk(head, false);
  const isIn = (token: Token | undefined): token is Token =>
    token !== undefined && token.start >= limit.start && token.end <= limit.end;
  let first = head;
  for (let token = sentence.tokens[head.index - 1]; isIn(token); token = sentence.tokens[token.index - 1]) {
    if (under.has(token.index)) first = token;
    else if (!asides.has(token.index)) break;
  }
  let last = head;
  let reach = head.end;
  for (let token = sentence.tokens[head.index + 1]; isIn(token); token = sentence.tokens[token.index + 1]) {
    if (under.has(token.index)) last = token;
    else if (!asides.has(token.index)) break;
    reach = token.end;
  }
  if (last.pos === 'POS' && last.index > head.index) last = sentence.tokens[last.index - 1] ?? last;
  // "The World Food Programme (WFP)": the closing bracket hangs on something else.
  const closing = sentence.tokens[last.index + 1];
  if (closing?.text === ')' && sentence.tokens.slice(first.index, closing.index).some((token) => token.text === '('))
    last = closing;
  return { start: first.start, end: last.end, sentence, head, reach: Math.max(reach, last.end) };
}

/** "Berg" of "of Berg": a phrase without the preposition that leads up to it. */
export function withoutCase(source: Source): Source {
  const { tokens } = source.sentence;
  const first = tokens.find((token) => token.start === source.start);
  const next = first === undefined ? undefined : tokens[first.index + 1];
  return first?.dep === 'case' && next !== undefined && next.end <= source.end
    ? { ...source, start: next.start }
    : source;
}

/** Dependents of each token, made once a sentence. */
const CHILDREN = new WeakMap<Sentence, readonly (readonly Token[])[]>();
export function childrenOf(sentence: Sentence): readonly (readonly Token[])[] {
  const known = CHILDREN.get(sentence);
  if (known !== undefined) return known;
  const children: Token[][] = sentence.tokens.map(() => []);
  for (const token of sentence.tokens) children[token.head]?.push(token);
  CHILDREN.set(sentence, children);
  return children;
}

/** Everything under a token, itself included, as a span. */
export function spanUnder(sentence: Sentence, head: Token): { first: Token; last: Token } {
  const children = childrenOf(sentence);
  const stack = [head];
  const seen = new Set([head.index]);
  let first = head;
  let last = head;
  for (let token = stack.pop(); token !== undefined; token = stack.pop()) {
    if (token.index < first.index) first = token;
    if (token.index > last.index) last = token;
    for (const child of children[token.index] ?? [])
      if (!seen.has(child.index)) {
        seen.add(child.index);
        stack.push(child);
      }
  }
  return { first, last };
}

/** Ends the part of a phrase that holds its head: a preposition, a participle, a relative pronoun, an aside. */
const endsHead = (token: Token): boolean =>
  /^(?:IN|TO|VB[NGDZP]?|W.*|,|:|-LRB-|-RRB-|CC|MD)$/.test(token.pos) || /^[,;:()–—-]$/.test(token.text);
const isName = (token: Token): boolean => token.pos.startsWith('NNP');

/**
 * The phrase that a run of words begins with, without a parse: for the words between a closing mark and its cue, where
 * the quoted sentence often misleads the parser.
 * @returns null when the run does not begin with a noun phrase
 */
export function phraseIn(run: readonly Word[]): Source | null {
  const tokens = run.map((word) => word.token);
  const start = tokens.findIndex((token) => !/^(?:RB|CC|,|``|'')$/.test(token.pos));
  const first = tokens[start];
  const sentence = run[start]?.sentence;
  if (first === undefined || sentence === undefined || !/^(?:DT|PRP\$?|NN.*|JJ.*|CD|VBN|VBG|POS|PDT)$/.test(first.pos))
    return null;
  let head: Token | null = null;
  let end = first.end;
  let closed = false;
  for (const token of tokens.slice(start)) {
    // "de la Porte", "bin Khalid": a lower-case particle between names ends nothing.
    if (
      endsHead(token) &&
      head !== null &&
      !(isName(head) && /^(?:de|la|van|von|der|bin|al|el|da|dos|di|ter|ibn)$/i.test(token.text))
    ) {
      if ((token.pos === 'CC' || token.text.toLowerCase() === 'as') && head !== null) break;
      closed = true;
      if (/^(?:,|:|W.*|MD|VB[GDZP])$/.test(token.pos) || /^[,;:]$/.test(token.text)) break;
    }
    if (!closed && isNominal(token)) head = token;
    end = token.end;
  }
  if (head === null) return null;
  return { start: first.start, end, sentence, head, reach: tokens.at(-1)?.end ?? end };
}
