import type { Client } from '../src/client/client.ts';
import {
  RussiaAndIranDocument,
  WhatDoesAPersonSayDocument,
  WhatIsInTheGraphDocument,
  WhoOpposesWhatDocument,
} from '../src/client/generated/operations.ts';

/** Never called: the compiler must find each of these mistakes, and complains when it does not. */
export async function plantedMistakes(client: Client): Promise<void> {
  // @ts-expect-error a variable of the wrong type
  await client.query(WhatDoesAPersonSayDocument, { name: 1 });
  // @ts-expect-error a variable that does not exist
  await client.query(WhatDoesAPersonSayDocument, { nam: 'Shoigu' });
  // @ts-expect-error a variable where there is none
  await client.query(WhatIsInTheGraphDocument, { first: 1 });
  // @ts-expect-error a value outside the closed list
  await client.query(WhoOpposesWhatDocument, { types: ['OPPOSES'] });
  const said = await client.query(WhatDoesAPersonSayDocument, { name: 'Shoigu' });
  // @ts-expect-error may be null
  said.person.name;
  // @ts-expect-error not selected
  said.person?.aliases;
  // @ts-expect-error a list, not one
  said.person?.quotes.nodes.text;
  // @ts-expect-error a closed list has no such value
  said.person?.quotes.nodes[0]?.kind === 'DIRECTT';
  const { bilateral } = await client.query(RussiaAndIranDocument);
  // @ts-expect-error an answer is not to be changed
  bilateral?.summary.pop();
  // @ts-expect-error a number, not a text
  bilateral?.summary[0]?.events.trim();
  // @ts-expect-error an operation without $after has no pages
  client.paginate(RussiaAndIranDocument, {}, (answer) => answer.bilateral?.quotes);
  // @ts-expect-error pages need pageInfo
  client.paginate(WhatDoesAPersonSayDocument, { name: 'Shoigu' }, (answer) => answer.person?.roles);
  // @ts-expect-error not an operation
  await client.query('{ graph { articles } }', {}).then((answer) => answer.graph);
}
