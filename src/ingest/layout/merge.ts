import type { Unit } from './stream.ts';

/** What one copy has of a merged unit. */
export interface Holding {
  /** number of the copy, in the order of the file */
  readonly copy: number;
  readonly unit: Unit;
}

/** A unit of the article with everything the copies have of it. */
export interface MergedUnit {
  /** the copy's unit whose text the article takes: the first one, or a longer variant of it */
  readonly base: Unit;
  readonly holdings: readonly Holding[];
}

interface Node {
  base: Unit;
  readonly holdings: Holding[];
  next: Node | null;
  previous: Node | null;
}

interface Chain {
  head: Node | null;
  tail: Node | null;
  readonly byKey: Map<string, Node[]>;
}

/** Keys shorter than this ("He said no.") may stand in an article twice: they are only looked for nearby. */
const SHORT_KEY = 30;
const NEARBY = 20;
/** Least overlap of words (Dice) of two units in one place that are two forms of one sentence. */
const SAME_SENTENCE = 0.6;
const WINDOW = 5;

function insertBefore(chain: Chain, unit: Unit, copy: number, next: Node | null): Node {
  const previous = next === null ? chain.tail : next.previous;
  const node: Node = { base: unit, holdings: [{ copy, unit }], next, previous };
  if (previous === null) chain.head = node;
  else previous.next = node;
  if (next === null) chain.tail = node;
  else next.previous = node;
  const same = chain.byKey.get(unit.key);
  if (same === undefined) chain.byKey.set(unit.key, [node]);
  else same.push(node);
  return node;
}

const isHeldBy = (node: Node, copy: number): boolean => node.holdings.at(-1)?.copy === copy;

/** The node that has this unit already. `uses` counts how often this copy has used each key. */
function findNode(chain: Chain, unit: Unit, copy: number, cursor: Node | null, uses: Map<string, number>): Node | null {
  if (unit.key.length >= SHORT_KEY) {
    const nodes = chain.byKey.get(unit.key);
    const used = uses.get(unit.key) ?? 0;
    const node = nodes?.[used] ?? null;
    if (node === null || isHeldBy(node, copy)) return null;
    uses.set(unit.key, used + 1);
    return node;
  }
  let node = cursor === null ? chain.head : cursor.next;
  for (let steps = 0; node !== null && steps < NEARBY; steps += 1) {
    if (node.base.key === unit.key && !isHeldBy(node, copy)) return node;
    node = node.next;
  }
  return null;
}

const wordsOf = (unit: Unit): string[] =>
  unit.stream.text
    .slice(unit.start, Math.min(unit.end, unit.start + 2000))
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Overlap of the words of two units (Dice), 0 to 1. */
function likeness(left: Unit, right: Unit): number {
  const [words, others] = [wordsOf(left), wordsOf(right)];
  if (Math.min(words.length, others.length) < 4) return 0;
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of others) {
    const left = counts.get(word) ?? 0;
    if (left > 0) common += 1;
    counts.set(word, left - 1);
  }
  return (2 * common) / (words.length + others.length);
}

/** Gives pending units to nodes of the same place that are another form of them; -> those that are left. */
function takeVariants(pending: readonly Unit[], copy: number, from: Node | null, to: Node | null): Unit[] {
  let node = from;
  return pending.filter((unit) => {
    let candidate = node;
    for (let steps = 0; candidate !== null && candidate !== to && steps < WINDOW; steps += 1) {
      if (!isHeldBy(candidate, copy) && likeness(candidate.base, unit) >= SAME_SENTENCE) {
        candidate.holdings.push({ copy, unit });
        if (unit.key.length > candidate.base.key.length) candidate.base = unit;
        node = candidate.next;
        return false;
      }
      candidate = candidate.next;
    }
    return true;
  });
}

/** Puts units that only this copy has between the nodes around them. */
function placePending(
  chain: Chain,
  pending: readonly Unit[],
  copy: number,
  cursor: Node | null,
  next: Node | null,
): void {
  const left = takeVariants(pending, copy, cursor === null ? chain.head : cursor.next, next);
  // What goes on with the paragraph of the unit before stays with it; the rest comes behind what the other copies have here.
  let last = cursor;
  let placed = 0;
  const goesOn = cursor?.holdings.every((held) => !held.unit.closes) ?? false;
  for (const unit of left) {
    if (!goesOn || unit.opens || last === null || unit !== pending[placed]) break;
    last = insertBefore(chain, unit, copy, last.next);
    placed += 1;
  }
  for (const unit of left.slice(placed)) insertBefore(chain, unit, copy, next);
}

function addCopy(chain: Chain, units: readonly Unit[], copy: number): void {
  const uses = new Map<string, number>();
  let cursor: Node | null = null;
  let pending: Unit[] = [];
  for (const unit of units) {
    const node = findNode(chain, unit, copy, cursor, uses);
    if (node === null) {
      pending.push(unit);
      continue;
    }
    placePending(chain, pending, copy, cursor, node);
    node.holdings.push({ copy, unit });
    cursor = node;
    pending = [];
  }
  placePending(chain, pending, copy, cursor, null);
}

/**
 * Merges the copies of a text: a unit that several have is there once; one that only one has stands where it stands there.
 * Linear in the number of units: long units are found by a table, short ones in a bounded stretch.
 */
export function mergeCopies(copies: readonly (readonly Unit[])[]): MergedUnit[] {
  const chain: Chain = { head: null, tail: null, byKey: new Map() };
  for (const [copy, units] of copies.entries()) addCopy(chain, units, copy);
  const merged: MergedUnit[] = [];
  for (let node = chain.head; node !== null; node = node.next)
    merged.push({ base: node.base, holdings: node.holdings });
  return merged;
}
