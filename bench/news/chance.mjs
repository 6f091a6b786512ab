/** Numbers from a seed (mulberry32): equal seeds, equal news, on every machine. */
export function chanceOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count) => Math.floor(next() * count);
  return {
    next,
    below,
    pick: (list) => list[below(list.length)],
    /** A rank below `count`, where small ones are likely as in the news: the nth thing about 1/n as often as the first. */
    rank: (count) => Math.min(count - 1, Math.floor(count ** next()) - 1),
  };
}
