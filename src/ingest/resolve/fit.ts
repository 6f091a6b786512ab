import type { Target } from '../../domain/decision.ts';
import { foldText, nameKey } from '../../domain/names.ts';

/** A statement or a reference as an article is read now. */
export interface Candidate extends Target {
  readonly id: string;
}

/** Whether any stretch of one shares a character with any of the other. */
function overlap(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0; i + 1 < a.length; i += 2)
    for (let j = 0; j + 1 < b.length; j += 2)
      if ((a[i] ?? 0) < (b[j + 1] ?? 0) && (b[j] ?? 0) < (a[i + 1] ?? 0)) return true;
  return false;
}

const isAlike = (a: readonly unknown[], b: readonly unknown[]): boolean => a.join() === b.join();

/** "ACTOR anna lind|lind" as its role and the keys of its names. */
function partyOf(text: string): readonly [role: string, keys: readonly string[]] {
  const space = text.indexOf(' ');
  return [text.slice(0, space), text.slice(space + 1).split('|')];
}

/** Each party of one has one of the other in the same role that shares a name with it. */
function covers(some: readonly string[], others: readonly string[]): boolean {
  const known = others.map(partyOf);
  return some
    .map(partyOf)
    .every(([role, keys]) => known.some(([as, names]) => as === role && keys.some((key) => names.includes(key))));
}

const isStatement = ({ kind }: Target): boolean => ['QUOTE', 'EVENT', 'CLAIM', 'ROLE'].includes(kind);

/** How well a statement fits: 0 not at all. The same words prove more than the same place, which counts in the same text only. */
function statementFit(target: Target, candidate: Candidate): number {
  if (!covers(target.parties, candidate.parties) || !covers(candidate.parties, target.parties)) return 0;
  const said = foldText(target.words.join(' ')) === foldText(candidate.words.join(' '));
  const inPlace = target.text === candidate.text && overlap(target.spans, candidate.spans);
  const exact = inPlace && isAlike(target.spans, candidate.spans);
  return (said ? 2 : 0) + (inPlace ? 1 : 0) + (exact ? 4 : 0);
}

/** The same for a reference: how many names it shares, or that it is mentioned in the same place. */
function referenceFit(target: Target, candidate: Candidate): number {
  const names = new Set(candidate.words.map(nameKey));
  const shared = target.words.filter((word) => names.has(nameKey(word))).length;
  const inPlace = target.text === candidate.text && overlap(target.spans, candidate.spans);
  return shared * 2 + (inPlace ? 1 : 0);
}

/**
 * What a decision is about, in its article as it is read now: of the same kind and type, with the same parties, in the same
 * words or the same place.
 * @param candidates of that article
 * @returns the id of the one that fits best, the smallest of several; null where none fits any more
 */
export function fitTarget(target: Target, candidates: readonly Candidate[]): string | null {
  const fitOf = isStatement(target) ? statementFit : referenceFit;
  let best: { readonly id: string; readonly fit: number } | null = null;
  for (const candidate of candidates) {
    if (candidate.source !== target.source || candidate.kind !== target.kind || candidate.type !== target.type)
      continue;
    const fit = fitOf(target, candidate);
    if (fit === 0) continue;
    if (best === null || fit > best.fit || (fit === best.fit && candidate.id < best.id))
      best = { id: candidate.id, fit };
  }
  return best?.id ?? null;
}
