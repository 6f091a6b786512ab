import { ok } from 'node:assert/strict';

/**
 * The smoke test: what must hold on any machine, without a time. Answers were compared before; here what a load may send.
 * Articles go together into a transaction, so an article costs a part of its statements.
 */
export function checkCounts({ first, unchangedSent }, questions) {
  ok(first.statements <= 4, `writing an article takes ${first.statements.toFixed(1)} statements, 4 are enough`);
  ok(first.derived <= 1, `what is derived takes ${first.derived.toFixed(1)} statements an article, 1 is enough`);
  ok(unchangedSent <= 12, `a load of nothing new sends ${unchangedSent} statements, 12 are enough`);
  console.log(
    `${first.statements.toFixed(1)} statements an article written, ${first.derived.toFixed(1)} derived, ${unchangedSent} for a load of nothing new`,
  );
  for (const { name, sent } of questions) console.log(`${name}: answered as by raw Cypher, ${sent} statements`);
}
