/**
 * For what the graph always holds, such as the article of a statement.
 * @throws Error when it is missing all the same: the graph is broken, which is an error inside, not an empty answer
 */
export async function present<Row>(found: Promise<Row | null>): Promise<Row> {
  const row = await found;
  if (row === null) throw new Error('a row that every graph holds is missing');
  return row;
}
