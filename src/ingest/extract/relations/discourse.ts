import type { RelationType } from '../../../domain/facts.ts';
import type { Party } from './parties.ts';
import { NOBODY, partyOfCountries } from './parties.ts';
import type { World } from './world.ts';

/** What has been read so far: whom "both sides" and a demand without addressee can mean. */
export interface Discourse {
  /** relations in order of reading */
  readonly past: readonly PastRelation[];
  /** countries by weight: mentions so far, the headline's and the lead's counting double */
  readonly weights: ReadonlyMap<string, number>;
}

export interface PastRelation {
  readonly type: RelationType;
  readonly actor: Party;
  readonly recipient: Party;
}

const HEADLINE_AND_LEAD = 1;

/** Countries by how often the article names them, the most named first. */
export function weighCountries(world: World): Map<string, number> {
  const weights = new Map<string, number>();
  for (const mention of world.scene.mentions) {
    if (mention.reference === null || mention.kind === 'DATELINE' || mention.kind === 'TAG') continue;
    const reference = world.scene.references.get(mention.reference);
    if (reference === undefined || reference.kind === 'PLACE' || reference.countries.length !== 1) continue;
    const iso3 = reference.countries[0] ?? '';
    weights.set(iso3, (weights.get(iso3) ?? 0) + (mention.passage <= HEADLINE_AND_LEAD ? 2 : 1));
  }
  return weights;
}

const heaviest = (discourse: Discourse, except: readonly string[]): string[] =>
  [...discourse.weights.entries()]
    .filter(([iso3]) => !except.includes(iso3))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([iso3]) => iso3);

const isCountry = (key: string): boolean => /^[A-Z]{3}$/.test(key);

/** The other side of the last relation that this party had a part in; else the country that the article is most about. */
export function counterpartOf(world: World, discourse: Discourse, party: Party): Party {
  for (const relation of discourse.past.toReversed()) {
    const sides = [relation.actor, relation.recipient].map((side) => side.keys.filter(isCountry));
    const [first = [], second = []] = sides;
    if (first.length !== 1 || second.length !== 1) continue;
    if (party.keys.includes(first[0] ?? '')) return partyOfCountries(world, second);
    if (party.keys.includes(second[0] ?? '')) return partyOfCountries(world, first);
  }
  const [best] = heaviest(discourse, party.keys);
  return best === undefined ? NOBODY : partyOfCountries(world, [best]);
}

/** "both sides", "the two countries": the two states of the last relation between two, the speaker left out; else the two most named. */
export function pairBefore(world: World, discourse: Discourse, except: readonly string[]): Party {
  for (const relation of discourse.past.toReversed()) {
    const pair = [...new Set([...relation.actor.keys, ...relation.recipient.keys].filter(isCountry))];
    if (pair.length === 2 && !pair.some((key) => except.includes(key))) return partyOfCountries(world, pair);
  }
  return partyOfCountries(world, heaviest(discourse, except).slice(0, 2));
}

/** Who last did such a thing to anybody but this party: "condemned the attack" condemns the attacker. */
export function lastActor(discourse: Discourse, types: readonly RelationType[], party: Party): Party {
  const found = discourse.past.findLast(
    (relation) =>
      types.includes(relation.type) &&
      relation.actor.keys.length > 0 &&
      !relation.actor.keys.some((key) => party.keys.includes(key)),
  );
  return found?.actor ?? NOBODY;
}
