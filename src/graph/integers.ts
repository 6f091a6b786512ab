import neo4j from 'neo4j-driver';

/**
 * JavaScript numbers travel as floats, and `LIMIT 21.0` fails: whole numbers go out as Neo4j integers, at any depth.
 * They come back as numbers (the driver's disableLosslessIntegers): no count of ours outgrows 2^53.
 */
export function withIntegers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(withIntegers);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withIntegers(inner)]));
  return value;
}
