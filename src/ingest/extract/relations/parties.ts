import type { Token } from '../../../domain/annotation.ts';
import type { Mention } from '../../../domain/facts.ts';
import { isOfClass } from '../../../lexicon/frames.ts';
import { BORDER_NOUNS, CIVILIAN_NOUNS, OFFICIAL_NOUNS, PRESS_NOUNS } from '../../../lexicon/frames-modality.ts';
import { relationOf } from '../syntax.ts';
import { antecedentOf } from './clauses.ts';
import { isState, joinParties, NOBODY, type Party, partyOfReference } from './party.ts';
import { countOf, isBareOfficials, isPlural } from './plurals.ts';
import {
  childrenOf,
  contentOf,
  instancesOf,
  joined,
  lemmaOf,
  prepositional,
  prepositionOf,
  type Tree,
} from './tree.ts';
import { actsForState, type World } from './world.ts';

export interface Reach {
  /** a place counts as its country: "bombed a camp in Chad" */
  readonly places: boolean;
  /** what stands around the noun counts too: "goods from Iran", "employees of an American firm" */
  readonly deep: boolean;
  /** who "we" and "our" are, inside a quote */
  readonly speaker: Party;
  /** whose "his country" is in reported words: whoever says them */
  readonly teller: Party;
  /** who "both sides" and "the two countries" are */
  readonly plural: (preposition: string | null, count: number, officials: boolean) => Party;
}

const MODIFIERS = ['compound', 'amod', 'nmod:poss', 'nummod', 'dep'];
const DEEP_PREPOSITIONS = new Set(
  'of in from to between against with on at inside across into towards toward for over by among'.split(' '),
);
const THIRD_PERSON = new Set(['his', 'her']);
const FIRST_PERSON = new Set(['we', 'us', 'our', 'ours', 'i', 'my', 'me']);
const isFirstPerson = (token: Token): boolean =>
  token.pos.startsWith('PRP') && FIRST_PERSON.has(token.text.toLowerCase());
/** Nouns that are their country when "of" follows, besides officials: "the government of Chad". */
const BODY_NOUNS = new Set([
  'navy',
  'parliament',
  'leadership',
  'guard',
  'army',
  'court',
  'tribunal',
  'police',
  'authority',
  'force',
  'ministry',
  'republic',
  'kingdom',
  'state',
  'citizen',
  'people',
  'port',
]);

/** Who a noun phrase names, with everybody joined to its head. */
export const partyAt = (world: World, tree: Tree, token: Token, reach: Reach): Party =>
  joinParties(
    ...withAppositions(tree, token)
      .flatMap((member) => instancesOf(tree, member))
      .map((member) => partyOfContent(world, tree, member, reach)),
  );

/** "forty tons of medicine from Kuwait": what the portion is of, or what hangs on the portion. */
function partyOfContent(world: World, tree: Tree, token: Token, reach: Reach): Party {
  const content = contentOf(tree, token);
  const party = partyOfHead(world, tree, content, reach);
  return party.keys.length > 0 || content === token ? party : partyOfHead(world, tree, token, reach);
}

/** "Kazakhstan, Germany Sign": a headline's comma joins, though the parser takes it for an apposition. */
function withAppositions(tree: Tree, token: Token): Token[] {
  const members = joined(tree, token);
  if (tree.sentence.passage !== 0) return members;
  return members.flatMap((member) => [
    member,
    ...childrenOf(tree, member).filter((child) => relationOf(child) === 'appos' && child.pos.startsWith('NNP')),
  ]);
}

function partyOfHead(world: World, tree: Tree, token: Token, reach: Reach): Party {
  if (isFirstPerson(token)) return reach.speaker;
  const mention = tree.mentions[token.index] ?? null;
  if (isMinority(world, tree, token)) return NOBODY;
  const named = mention === null ? NOBODY : partyOfMention(world, mention, reach);
  // "the Foreign Ministry in Manila": a body whose country stands beside it
  const homeless = named.keys.length === 1 && named.keys[0] === named.references[0] && isOrganisation(world, named);
  if (homeless) {
    const home = partyAround(world, tree, token, { ...reach, deep: false }, 0);
    if (home.keys.length === 1 && home.keys.every(isState))
      return { references: [...home.references, ...named.references], keys: home.keys };
  }
  if (named.keys.length > 0) return named;
  // "Peruvian opposition leader Ana Rojas" acts for herself
  const person = mention?.reference == null ? undefined : world.references.get(mention.reference);
  if (!reach.places && person?.kind === 'PERSON' && person.titles.length > 0 && !actsForState(world, person))
    return NOBODY;
  // "a report by the Libyan newspaper", "with the exception of Cyprus"
  if (PRESS_NOUNS.has(lemmaOf(token)) || lemmaOf(token) === 'exception') return NOBODY;
  if (isPlural(tree, token))
    return reach.plural(prepositionOf(tree, token), countOf(tree, token), isBareOfficials(tree, token));
  const around = partyAround(world, tree, token, reach, 0);
  // A name without a country takes the one beside it: "Thai army chief General Preecha".
  return joinParties(around, named, personBeside(world, tree, token));
}

/** "the Hungarians of Serbia", "ethnic Hungarians": no people of the state whose name they bear. */
const isMinority = (world: World, tree: Tree, token: Token): boolean =>
  tree.inner[token.index]?.kind === 'DEMONYM' &&
  token.pos.endsWith('S') &&
  childrenOf(tree, token).some(
    (child) =>
      child.text.toLowerCase() === 'ethnic' || (prepositionOf(tree, child) === 'of' && isSite(world, tree, child)),
  );

const isSite = (world: World, tree: Tree, token: Token): boolean => {
  const mention = tree.mentions[token.index] ?? null;
  const kind = mention?.reference == null ? null : (world.references.get(mention.reference)?.kind ?? null);
  return mention?.kind === 'PLACE' || kind === 'COUNTRY';
};

const isOrganisation = (world: World, party: Party): boolean =>
  party.references.every((id) => {
    const reference = world.references.get(id);
    return reference?.kind === 'ORGANISATION' && reference.subkind !== 'INTERNATIONAL';
  });

/** "Her British colleague, Tobias Fenwick" */
function personBeside(world: World, tree: Tree, token: Token): Party {
  for (const child of childrenOf(tree, token)) {
    if (relationOf(child) !== 'appos') continue;
    const id = tree.mentions[child.index]?.reference ?? null;
    if (id !== null && world.references.get(id)?.kind === 'PERSON') return { references: [id], keys: [] };
  }
  return NOBODY;
}

function partyOfMention(world: World, mention: Mention, reach: Reach): Party {
  if (mention.kind === 'DATELINE' || mention.kind === 'TAG') return NOBODY;
  return partyOfReference(world, mention.reference, reach.places);
}

/** Countries and bodies in the modifiers of a noun: "Russian-Iranian dialogue", "Iran's military leadership". */
export const partyBeside = (world: World, tree: Tree, token: Token, reach: Reach): Party => {
  const modifiers = childrenOf(tree, token).filter(
    (child) => MODIFIERS.includes(relationOf(child)) && child.index < token.index,
  );
  const parties = (some: readonly Token[]): Party =>
    joinParties(
      ...some.flatMap((child) => joined(tree, child)).map((child) => modifierParty(world, tree, child, reach)),
    );
  // "her British colleague" is the colleague's country, not hers.
  const named = parties(modifiers.filter((child) => !child.pos.startsWith('PRP')));
  if (named.keys.length > 0) return named;
  const owners = modifiers.filter((child) => child.pos.startsWith('PRP'));
  const owned = parties(owners);
  // "The Belarusian leader said his country …": whoever is speaking
  const told = owners.some((owner) => tree.mentions[owner.index] == null && THIRD_PERSON.has(owner.text.toLowerCase()));
  return owned.keys.length > 0 || !told ? owned : reach.teller;
};

/** "A Western diplomat in Bishkek" is nobody of the place. */
const ABROAD = new Set(['diplomat', 'ambassador', 'envoy', 'consul', 'emissary']);

/** What stands beside a noun, then, when deep, what depends on it. */
function partyAround(world: World, tree: Tree, token: Token, reach: Reach, depth: number): Party {
  const children = childrenOf(tree, token);
  const near = partyBeside(world, tree, token, reach);
  if (near.keys.length > 0) return near;
  const official = OFFICIAL_NOUNS.has(lemmaOf(token)) || BODY_NOUNS.has(lemmaOf(token));
  for (const child of children) {
    const relation = relationOf(child);
    // "trucks bound for Nepal"
    if (reach.deep && relation === 'acl' && child.pos === 'VBN') {
      const bound = childrenOf(tree, child).filter((place) => relationOf(place) === 'obl');
      const named = joinParties(...bound.map((place) => partyOfMentionAt(world, tree, place, reach)));
      if (named.keys.length > 0) return named;
    }
    // "rockets fired from Lebanon"
    if (relation === 'acl' && child.pos === 'VBN') {
      const origin = prepositional(tree, child, 'from').map((place) =>
        partyOfMentionAt(world, tree, place, { ...reach, places: true }),
      );
      const launched = joinParties(...origin);
      if (launched.keys.length > 0) return launched;
    }
    if (relation === 'appos') {
      const named = partyOfMentionAt(world, tree, child, reach);
      if (named.keys.length > 0) return named;
    }
    if (relation !== 'nmod' && relation !== 'obl') continue;
    const preposition = prepositionOf(tree, child) ?? '';
    // "a stronghold on the Chinese border": where it stands, not whose it is; troops there look at whoever is behind it
    if (BORDER_NOUNS.has(lemmaOf(child)) && !isOfClass(lemmaOf(token), 'FORCES')) continue;
    // "the Foreign Ministry in Manila"
    if (
      (official || CIVILIAN_NOUNS.has(lemmaOf(token))) &&
      !ABROAD.has(lemmaOf(token)) &&
      preposition === 'in' &&
      isSite(world, tree, child)
    ) {
      // "the governments in Wellington and Paris"
      const host = joinParties(
        ...joined(tree, child).map((site) =>
          partyOfReference(world, tree.mentions[site.index]?.reference ?? null, true),
        ),
      );
      if (host.keys.length > 0) return host;
    }
    if (
      !(official && (preposition === 'of' || preposition === 'for')) &&
      !((preposition === 'from' || preposition === 'by') && depth === 0) &&
      !(reach.deep && depth < 3 && DEEP_PREPOSITIONS.has(preposition) && (reach.places || preposition !== 'at'))
    )
      continue;
    const inside = joinParties(
      ...joined(tree, child).map((member) => {
        const named = partyOfMentionAt(world, tree, member, reach);
        if (named.keys.length > 0) return named;
        if (PRESS_NOUNS.has(lemmaOf(member))) return NOBODY;
        if (isPlural(tree, member))
          return reach.plural(preposition, countOf(tree, member), isBareOfficials(tree, member));
        return partyAround(world, tree, member, reach, depth + 1);
      }),
    );
    if (inside.keys.length > 0) return inside;
  }
  return NOBODY;
}

function partyOfMentionAt(world: World, tree: Tree, token: Token, reach: Reach): Party {
  const mention = tree.inner[token.index] ?? null;
  if (mention === null) return isFirstPerson(token) ? reach.speaker : NOBODY;
  return partyOfMention(world, mention, reach);
}

/** A modifier may hold a demonym deeper down: "Chinese coast guard cutter", "Russian-Iranian dialogue". */
function modifierParty(world: World, tree: Tree, token: Token, reach: Reach): Party {
  // "Brazil, whose own mediation failed"
  if (token.pos === 'WP$')
    return joinParties(...antecedentOf(tree, token, token).map((noun) => partyOfMentionAt(world, tree, noun, reach)));
  return joinParties(
    ...childrenOf(tree, token)
      .filter((child) => MODIFIERS.includes(relationOf(child)))
      .map((child) => partyOfMentionAt(world, tree, child, reach)),
    partyOfMentionAt(world, tree, token, reach),
  );
}
