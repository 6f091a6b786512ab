import neo4j from 'neo4j-driver';

const ROWS = 1_000;

async function run(driver, text, params = {}) {
  const { records } = await driver.executeQuery(text, params, { database: 'neo4j' });
  return records.map((record) => record.toObject());
}

/** All nodes and relationships that the input decided, without the loader's own locks and marks. */
async function rowsOf(driver) {
  const nodes = await run(
    driver,
    `MATCH (n) WHERE NOT (n:Block OR n:Dirty OR n:Profile OR n:LoadRun OR n:Dateline)
     RETURN labels(n) AS labels, coalesce(n.id, n.key) AS key, properties(n) AS properties ORDER BY key`,
  );
  const edges = await run(
    driver,
    `MATCH (a)-[r]->(b) RETURN labels(a) AS a, coalesce(a.id, a.key) AS start, type(r) AS type,
            labels(b) AS b, coalesce(b.id, b.key) AS end, properties(r) AS properties ORDER BY start, end`,
  );
  return { nodes, edges };
}

function groupBy(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
const CONSTRAINED = ['Entity', 'Statement'];
const mainOf = (labels) => labels.find((label) => CONSTRAINED.includes(label)) ?? labels[0];
const keyOf = (label) => (['Tag', 'Shingle', 'Name'].includes(label) ? 'key' : 'id');

async function writeRows(driver, { nodes, edges }) {
  for (const [labels, rows] of groupBy(nodes, (row) => row.labels.join(':')))
    for (let from = 0; from < rows.length; from += ROWS)
      await run(driver, `UNWIND $rows AS row CREATE (n:${labels}) SET n = row.properties`, {
        rows: rows.slice(from, from + ROWS),
      });
  for (const group of groupBy(edges, (row) => `${row.type} ${mainOf(row.a)} ${mainOf(row.b)}`).values()) {
    const [{ type, a, b }] = group;
    const [from, to] = [mainOf(a), mainOf(b)];
    const text = `UNWIND $rows AS row MATCH (a:${from} {${keyOf(from)}: row.start}) MATCH (b:${to} {${keyOf(to)}: row.end})
                  CREATE (a)-[r:${type}]->(b) SET r = row.properties`;
    for (let at = 0; at < group.length; at += ROWS) await run(driver, text, { rows: group.slice(at, at + ROWS) });
  }
}

/**
 * The yardstick of loading: the rows of the graph that a build has written, taken out and put back by bare UNWIND, a
 * thousand a transaction, under the same constraints and indexes. Articles a second.
 */
export async function measureUnwind(build, size) {
  const { uri, user, password } = build.address;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { fetchSize: 5_000 });
  try {
    const rows = await rowsOf(driver);
    const session = driver.session({ database: 'neo4j' });
    await session.run('MATCH (n) WHERE NOT n:Dateline CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
    await session.close();
    const start = performance.now();
    await writeRows(driver, rows);
    const rate = (1000 * size) / (performance.now() - start);
    // A key that finds nothing would drop its relationship silently, and flatter the yardstick.
    const [written] = await run(driver, 'MATCH ()-[r]->() RETURN count(r) AS edges');
    if (written.edges.toNumber() !== rows.edges.length) throw new Error('UNWIND did not write all relationships');
    return { rate, nodes: rows.nodes.length, relationships: rows.edges.length };
  } finally {
    await driver.close();
  }
}
