/**
 * A graph that counts and times what transactions send.
 * @returns the graph, and `spent`: name of the statement -> times sent, ms from sending to the last row (waiting for locks included)
 */
export function timeStatements(graph) {
  const spent = new Map();
  const timed = (tx) => ({
    async run(query, params) {
      const start = performance.now();
      try {
        return await tx.run(query, params);
      } finally {
        const { times = 0, ms = 0 } = spent.get(query) ?? {};
        spent.set(query, { times: times + 1, ms: ms + performance.now() - start });
      }
    },
  });
  return { spent, graph: { ...graph, write: (work) => graph.write((tx) => work(timed(tx))) } };
}

/** The dearest first: what a statement costs an article. */
export function printStatements(spent, articles) {
  console.log('statement              times an article   ms an article');
  for (const [name, { times, ms }] of [...spent].sort(([, a], [, b]) => b.ms - a.ms))
    console.log(
      `${name.padEnd(24)} ${(times / articles).toFixed(2).padStart(14)} ${(ms / articles).toFixed(1).padStart(15)}`,
    );
}
