import type { Token } from '../../../domain/annotation.ts';
import type { Claim, Event, Reference } from '../../../domain/facts.ts';
import { WEIGHING_WORDS } from '../../../lexicon/frames-modality.ts';
import type { Scene } from '../scene.ts';
import { arrival } from './arrival.ts';
import { attitude } from './attitude.ts';
import { bidding } from './bidding.ts';
import { blame } from './blame.ts';
import { brokered } from './brokered.ts';
import { decide, withoutEmbedded, withoutRivals } from './decide.ts';
import { denial, denialOf } from './denial.ts';
import { type Discourse, groupBefore, groupJustMet, openDiscourse } from './discourse.ts';
import { completeDraft } from './draft.ts';
import { jointDeed, jointPlan } from './joint.ts';
import { naming } from './naming.ts';
import { nounDeed, opposition, pressure, relationship } from './nouns.ts';
import type { Reach } from './parties.ts';
import { isState, joinParties, NOBODY, type Party, partyOfReference } from './party.ts';
import type { Draft, Reading, RelationRule } from './rules.ts';
import { consequences, obligation, presence, readiness } from './stance.ts';
import { claimOf, eventOf } from './statement.ts';
import type { Tree } from './tree.ts';
import { verbDeed, verbObject } from './verbs.ts';
import { quoteAt, type Voice, voiceOf } from './voice.ts';
import { surveyScene, type World } from './world.ts';

/** In this order: where two read the same word, the narrower one is first. */
export const relationRules: readonly RelationRule[] = [
  obligation,
  verbObject,
  naming,
  verbDeed,
  readiness,
  arrival,
  relationship,
  opposition,
  pressure,
  nounDeed,
  brokered,
  jointPlan,
  jointDeed,
  consequences,
  presence,
  bidding,
  attitude,
  blame,
  denial,
];

/**
 * Who does what to whom, as the narrator tells it (events) and as others say it (claims); `references`: countries that are
 * a party and that the text names by a city alone.
 */
export function readRelations(scene: Scene): { events: Event[]; claims: Claim[]; references: Reference[] } {
  const world = surveyScene(scene);
  const discourse = openDiscourse(world);
  const drafts: Draft[] = [];
  for (const tree of world.trees) {
    const reading = readingOf(world, tree, discourse.before(tree.sentence));
    const read: Draft[] = [];
    const found = withoutRivals(relationRules.flatMap((rule) => rule.find(reading)));
    for (const draft of withoutEmbedded(found).sort((a, b) => a.head.index - b.head.index)) {
      const whole = draft.pending === null ? draft : completeDraft(draft, draft.pending());
      if (whole === null || (whole.status === 'HYPOTHETICAL' && whole.voice === null && !isWeighed(whole))) continue;
      // a deed left undone by nobody named is no news of the two
      if (whole.status === 'NEGATED' && draft.pending !== null) continue;
      drafts.push(whole);
      discourse.add([whole]);
      read.push(whole);
    }
    for (const draft of read) {
      const denied = denialOf(draft, drafts);
      if (denied !== null) drafts.push(denied);
    }
  }
  const settled = decide(world, drafts);
  const events: Event[] = [];
  const claims: Claim[] = [];
  for (const relation of settled) {
    const [main] = relation.drafts;
    if (main === undefined || relation.drafts.every((draft) => draft.tree.sentence.passage === 0)) continue;
    if (main.voice !== null) {
      push(claims, claimOf(world, relation, main.voice));
      continue;
    }
    // "expressed readiness" is nothing but the speaker's word; a demand or a threat is made as well as meant.
    const speaker = relation.drafts.find((draft) => draft.speaks !== null)?.speaks ?? null;
    if (speaker === null || main.type !== 'AGREE' || main.status !== 'PLANNED') push(events, eventOf(world, relation));
    if (speaker !== null) push(claims, claimOf(world, relation, speaker));
  }
  const parties = new Set([...events, ...claims].flatMap(({ actors, recipients }) => [...actors, ...recipients]));
  const references = [...world.references.values()].filter(({ id }) => parties.has(id) && !scene.references.has(id));
  return { events, claims: withConcerns(world, claims), references };
}

/** "is considering expelling Peruvian diplomats": that a state weighs it is news of the two, what may come of itself is not. */
const isWeighed = ({ tree, head }: Draft): boolean =>
  head.pos === 'VBG' && WEIGHING_WORDS.has(tree.tokens[head.head]?.lemma.toLowerCase() ?? '');

/** A denial is about the claims of the same deed that others make. */
function withConcerns(world: World, claims: readonly Claim[]): Claim[] {
  const countriesIn = (ids: readonly string[]): string =>
    ids
      .filter((id) => world.references.get(id)?.kind === 'COUNTRY')
      .sort()
      .join(' ');
  const deedOf = (claim: Claim): string =>
    `${claim.type} ${countriesIn(claim.actors)} > ${countriesIn(claim.recipients)}`;
  const affirmed = new Map<string, string[]>();
  for (const claim of claims)
    if (claim.status !== 'NEGATED') affirmed.set(deedOf(claim), [...(affirmed.get(deedOf(claim)) ?? []), claim.id]);
  return claims.map((claim) =>
    claim.status === 'NEGATED' ? { ...claim, concerns: affirmed.get(deedOf(claim)) ?? [] } : claim,
  );
}

function push<T extends { readonly id: string }>(list: T[], item: T | null): void {
  if (item !== null && !list.some((other) => other.id === item.id)) list.push(item);
}

function readingOf(world: World, tree: Tree, discourse: Discourse): Reading {
  const plain: Reach = { places: false, deep: false, speaker: NOBODY, teller: NOBODY, plural: () => NOBODY };
  const reachAt = (word: Token, actors: readonly string[]): Reach => {
    const quote = quoteAt(world, tree, word);
    const speaker =
      quote === null || quote.kind === 'INDIRECT' ? NOBODY : countryOnly(world, partyOfReference(world, quote.speaker));
    // "flights between the two countries" takes the actor in, "phoned both leaders" does not.
    const plural = (preposition: string | null, count: number, officials: boolean): Party =>
      officials
        ? groupJustMet(world, discourse)
        : (inSentence(world, tree, word, actors, count) ??
          (preposition === 'between'
            ? groupBefore(world, discourse, [], count)
            : groupBefore(world, discourse, actors, count, actors.length > 0 ? [] : speaker.keys)));
    const teller = countryOnly(world, voiceOf(world, tree, word, plain)?.party ?? NOBODY);
    return { ...plain, speaker, teller, plural };
  };
  return { world, tree, discourse, reachAt, voiceAt: (word): Voice | null => voiceOf(world, tree, word, plain) };
}

/** "the minister flew to Lisbon and said that the two countries …": as many as the sentence has named so far, if they are just those. */
function inSentence(world: World, tree: Tree, word: Token, actors: readonly string[], count: number): Party | null {
  const named = new Map<string, Party>();
  for (const mention of tree.mentions.slice(0, word.index)) {
    if (mention === null || mention.kind === 'DATELINE') continue;
    const party = countryOnly(world, partyOfReference(world, mention.reference, true));
    const [key = '', ...others] = party.keys;
    if (isState(key) && others.length === 0) named.set(key, party);
  }
  return named.size === count && !actors.some((key) => named.has(key)) ? joinParties(...named.values()) : null;
}

/** "we" is the speaker's country, not the speaker. */
function countryOnly(world: World, party: Party): Party {
  const countries = party.references.filter((id) => world.references.get(id)?.kind === 'COUNTRY');
  return countries.length === 0 ? party : { references: countries, keys: party.keys };
}
