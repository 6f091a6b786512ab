import { WhatItClaimsDocument, WhatItDoesDocument, WhoIsThisDocument } from '../client/generated/operations.ts';
import { afterTold, readPages, told } from '../report/pages.ts';
import { ask } from './answer.tsx';
import type { Thing } from './thing.ts';

/** Pages of 40 of each list. */
const PAGES = 10;

/** What somebody or something is called, holds, says, does; null when the id is of nothing that has a name. */
export async function readEntity(id: string, inferred: boolean) {
  const more = inferred ? ({ inferred: 'INCLUDE' } as const) : {};
  const [{ node: who }, deeds, said] = await Promise.all([
    ask(WhoIsThisDocument, { id }),
    readPages(told, PAGES, async (after) => {
      const { node } = await ask(WhatItDoesDocument, { id, ...more, ...afterTold(after) });
      return node !== null && 'events' in node ? node : null;
    }),
    readPages(['claims'] as const, PAGES, ({ claims }) =>
      ask(WhatItClaimsDocument, { by: [id], ...more, ...(claims ? { after: claims } : {}) }),
    ),
  ]);
  if (who === null || deeds === null || !('aliases' in who)) return null;
  return {
    who,
    deeds,
    says: said?.claims ?? null,
    neighbours: neighboursOf(who.id, [...deeds.events.nodes, ...deeds.claims.nodes]),
  };
}

export type ReadEntity = NonNullable<Awaited<ReturnType<typeof readEntity>>>;

interface Neighbour extends Thing {
  readonly iso3?: string;
  readonly events: number;
  readonly claims: number;
}
interface Deed {
  readonly __typename: 'Event' | 'Claim';
  readonly actors: readonly (Thing & { readonly iso3?: string })[];
  readonly recipients: readonly (Thing & { readonly iso3?: string })[];
  readonly places: readonly Thing[];
}

/** Who stands in the same statements, events and claims counted apart, the most frequent first. */
export function neighboursOf(id: string, deeds: readonly Deed[]): readonly Neighbour[] {
  const found = new Map<string, Neighbour>();
  for (const { __typename, actors, recipients, places } of deeds) {
    const others = new Map([...actors, ...recipients, ...places].map((thing) => [thing.id, thing]));
    for (const thing of others.values()) {
      if (thing.id === id) continue;
      const { events, claims } = found.get(thing.id) ?? { events: 0, claims: 0 };
      const event = __typename === 'Event';
      found.set(thing.id, { ...thing, events: events + Number(event), claims: claims + Number(!event) });
    }
  }
  const all = (one: Neighbour) => one.events + one.claims;
  return [...found.values()].sort((x, y) => all(y) - all(x) || (x.name < y.name ? -1 : 1));
}
