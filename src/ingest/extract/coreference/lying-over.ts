import type { PassageSpan } from '../../../domain/spans.ts';

/** Characters of a passage that share a list: a handful of stretches lies over so few. */
const CELL = 128;

/** For a place in the article the things that may lie over it, in their order: a look-up where a search would cost their number each time. */
export function lyingOver<T>(
  things: readonly T[],
  spanOf: (thing: T) => PassageSpan,
): (place: PassageSpan) => readonly T[] {
  const cells = new Map<string, T[]>();
  for (const thing of things) {
    const { passage, start, end } = spanOf(thing);
    for (let cell = Math.floor(start / CELL); cell * CELL < end; cell += 1) {
      const key = `${passage} ${cell}`;
      const list = cells.get(key);
      if (list === undefined) cells.set(key, [thing]);
      else list.push(thing);
    }
  }
  return ({ passage, start }) => cells.get(`${passage} ${Math.floor(start / CELL)}`) ?? [];
}
