import type { Token } from '../../../domain/annotation.ts';
import type { RelationType } from '../../../domain/facts.ts';
import { byPosition, type PassageSpan } from '../../../domain/spans.ts';
import { isPress, isState, NOBODY, type Party, partyOfCountries } from './party.ts';
import type { World } from './world.ts';

/** What has been read before a sentence: whom "both sides" and a demand without addressee can mean. Grows with the reading. */
export interface Discourse {
  /** the last relations, in order of reading */
  readonly past: readonly PastRelation[];
  /** "A B", in order of the alphabet -> how often the two have had to do with each other */
  readonly pairs: ReadonlyMap<string, number>;
  /** iso3 -> how often it was named so far, the headline counting double; at the start of an article what comes counts half */
  readonly weights: ReadonlyMap<string, number>;
  /** iso3 of the states that the headline names */
  readonly headline: readonly string[];
}

export interface PastRelation {
  readonly cameo: string;
  readonly type: RelationType;
  readonly actor: Party;
  readonly recipient: Party;
  /** the verb or noun that carried it */
  readonly head: Token;
  /** a side that only the context suggests: it says nothing about whom else the context means */
  readonly inferred: 'ACTOR' | 'RECIPIENT' | null;
}

/** So that a long text is read in linear time; what is further back is meant by nobody. */
const MAX_PAST = 100;
const FEW_COUNTRIES = 3;

/** A discourse that is told of sentences and relations as they are read. */
export function openDiscourse(world: World): {
  readonly before: (sentence: PassageSpan) => Discourse;
  readonly add: (relations: readonly PastRelation[]) => void;
} {
  const past: PastRelation[] = [];
  const pairs = new Map<string, number>();
  const named = countryMentions(world);
  const headline = [...new Set(named.flatMap(({ passage, iso3 }) => (passage === 0 ? [iso3] : [])))];
  const weights = new Map<string, number>();
  const whole = new Map<string, number>();
  for (const { iso3, weight } of named) whole.set(iso3, (whole.get(iso3) ?? 0) + weight / 2);
  let next = 0;
  const before = (sentence: PassageSpan): Discourse => {
    for (; next < named.length; next++) {
      const mention = named[next];
      if (mention === undefined || byPosition(mention, { ...sentence, end: sentence.start }) >= 0) break;
      weights.set(mention.iso3, (weights.get(mention.iso3) ?? 0) + mention.weight);
    }
    if (weights.size >= FEW_COUNTRIES) return { past, pairs, weights, headline };
    const blended = new Map(whole);
    for (const [iso3, weight] of weights) blended.set(iso3, (whole.get(iso3) ?? 0) + weight);
    return { past, pairs, weights: blended, headline };
  };
  const add = (relations: readonly PastRelation[]): void => {
    for (const relation of relations) {
      past.push(relation);
      if (relation.inferred !== null) continue;
      const pair = [...new Set([...relation.actor.keys, ...relation.recipient.keys])].filter(isState).sort();
      if (pair.length !== 2) continue;
      pairs.set(pair.join(' '), (pairs.get(pair.join(' ')) ?? 0) + 1);
    }
    if (past.length > MAX_PAST) past.splice(0, past.length - MAX_PAST);
  };
  return { before, add };
}

function countryMentions(world: World): (PassageSpan & { readonly iso3: string; readonly weight: number })[] {
  return world.scene.mentions.flatMap((mention) => {
    if (mention.reference === null || mention.kind === 'DATELINE' || mention.kind === 'TAG') return [];
    const reference = world.references.get(mention.reference);
    const [iso3, ...others] = reference?.countries ?? [];
    if (reference === undefined || reference.kind === 'PLACE' || isPress(reference)) return [];
    if (iso3 === undefined || others.length > 0) return [];
    const { passage, start, end } = mention;
    return [{ passage, start, end, iso3, weight: passage === 0 ? 2 : 1 }];
  });
}

/** The pair with most to do with each other, the more named one on a tie; null when nothing is known yet. */
function bestPair(discourse: Discourse, fits: (pair: readonly string[]) => boolean): readonly string[] | null {
  const weigh = (pair: readonly string[]): number => Math.min(...pair.map((iso3) => discourse.weights.get(iso3) ?? 0));
  const ranked = [...discourse.pairs]
    .map(([key, count]) => ({ pair: key.split(' '), count }))
    .filter(({ pair }) => fits(pair))
    .sort((a, b) => b.count + weigh(b.pair) / 2 - (a.count + weigh(a.pair) / 2));
  return ranked[0]?.pair ?? null;
}

/** The one other state that the headline names beside this party: the article is about the two. */
function inHeadline({ headline }: Discourse, party: Party): readonly string[] {
  const others = headline.filter((iso3) => !party.keys.includes(iso3));
  return others.length === 1 ? others : [];
}

/** Whom this party has just had to do with; else, unless it must be near, the one other state of the headline. Nobody more distant is meant. */
export function counterpartOf(world: World, discourse: Discourse, party: Party, near = false): Party {
  let latest: readonly string[] | null = null;
  // a mediator is no side
  const direct = discourse.past.filter(({ cameo }) => cameo !== '045');
  for (const { actor, recipient } of direct.slice(-RECENT))
    for (const [own, other] of [
      [actor, recipient],
      [recipient, actor],
    ] as const) {
      const states = other.keys.filter((key) => isState(key) && !party.keys.includes(key));
      if (states.length > 0 && own.keys.some((key) => party.keys.includes(key))) latest = states;
    }
  return partyOfCountries(world, latest ?? (near ? [] : inHeadline(discourse, party)));
}

/** Relations back that a sentence may refer to without naming anybody. */
const RECENT = 3;

/** "held talks … both sides agreed": the pair that has just done something together. */
function mutualPair({ past }: Discourse, fits: (pair: readonly string[]) => boolean): readonly string[] | null {
  const pairs = past.slice(-RECENT).map(({ actor, recipient, inferred }) => {
    const [own, others] = [actor.keys.filter(isState), recipient.keys.filter(isState)];
    return inferred === null && own.length === 2 && own.every((key) => others.includes(key)) ? own : null;
  });
  return pairs.findLast((pair) => pair !== null && fits(pair)) ?? null;
}

/**
 * "both sides", "the two countries": the pair that has just acted together, else the one that has most to do with each other, the speaker left out; else the two most
 * named. "The three powers": the last three that stood on one side.
 */
export function groupBefore(
  world: World,
  discourse: Discourse,
  except: readonly string[],
  count: number,
  speaker: readonly string[] = [],
): Party {
  if (count > 2) {
    const sides = discourse.past.flatMap(({ actor, recipient }) => [actor.keys, recipient.keys]);
    const group = sides.findLast((keys) => keys.length === count && keys.every(isState));
    return partyOfCountries(world, group ?? []);
  }
  const fits = (states: readonly string[]): boolean => !states.some((iso3) => except.includes(iso3));
  const others = (states: readonly string[]): boolean => fits(states) && !states.some((iso3) => speaker.includes(iso3));
  const pair = mutualPair(discourse, fits) ?? bestPair(discourse, others);
  const headline = discourse.headline.filter((iso3) => !except.includes(iso3) && !speaker.includes(iso3));
  return partyOfCountries(world, pair ?? (headline.length === 2 ? headline : []));
}

/** "the ministers": all who have just done something with each other, however many. */
export function groupJustMet(world: World, { past }: Discourse): Party {
  const met = past.slice(-RECENT).findLast(({ actor, recipient }) => {
    const states = actor.keys.filter(isState);
    return states.length > 1 && states.every((key) => recipient.keys.includes(key));
  });
  return partyOfCountries(world, met?.actor.keys.filter(isState) ?? []);
}

/** Who last did such a thing to anybody, this party left out: "condemned the attack" condemns the attacker. */
export function lastActor(discourse: Discourse, types: readonly RelationType[], party: Party): Party {
  const found = discourse.past.findLast(
    (relation) =>
      types.includes(relation.type) &&
      // recognition is a deed, praise is none
      !(relation.type === 'SUPPORT' && relation.cameo.startsWith('051')) &&
      relation.actor.keys.length > 0 &&
      !relation.actor.keys.some((key) => party.keys.includes(key)),
  );
  return found?.actor ?? NOBODY;
}

/** Who last did what a noun names: "the ramming" of whoever rammed. */
export function lastDoer(discourse: Discourse, noun: string, types: readonly RelationType[], party: Party): Party {
  const isNamed = ({ type, head }: PastRelation): boolean => {
    const word = head.lemma.toLowerCase();
    return (word.length >= MIN_STEM && noun.startsWith(word.replace(/e$/, ''))) || types.includes(type);
  };
  const found = discourse.past.findLast(
    (relation) =>
      isNamed(relation) &&
      relation.actor.keys.length > 0 &&
      !relation.actor.keys.some((key) => party.keys.includes(key)),
  );
  return found?.actor ?? NOBODY;
}

const MIN_STEM = 3;

/** Who last did such a thing to this party. */
export function lastActorOn(discourse: Discourse, types: readonly RelationType[], party: Party): Party {
  const found = discourse.past.findLast(
    (relation) => types.includes(relation.type) && relation.recipient.keys.some((key) => party.keys.includes(key)),
  );
  return found?.actor ?? NOBODY;
}

/** Everybody in the last relation of a type. */
export function lastParties(discourse: Discourse, type: RelationType): readonly Party[] {
  const found = discourse.past.findLast((relation) => relation.type === type);
  return found === undefined ? [] : [found.actor, found.recipient];
}
