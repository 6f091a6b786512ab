import { articleId } from '../domain/ids.ts';
import type { ReadOutcome } from './read/outcome.ts';

/** A part of the input: `index` of `count`, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** "2/4" is the second of four; null for whatever is no such part. */
export function readShard(text: string): Shard | null {
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index >= 1 && shard.index <= shard.count ? shard : null;
}

/** The digits of an id are evenly spread, and the same wherever it is read. */
const isOf = (source: string, { index, count }: Shard): boolean =>
  Number.parseInt(articleId(source).slice(-8), 16) % count === index - 1;

/** Those inputs that are of this part, by their source alone: every loader may be given all of them, and each input is one's. */
export async function* ofShard(inputs: AsyncGenerator<ReadOutcome>, shard: Shard | null): AsyncGenerator<ReadOutcome> {
  for await (const input of inputs)
    if (shard === null || isOf('raw' in input ? input.raw.source : input.path, shard)) yield input;
}
