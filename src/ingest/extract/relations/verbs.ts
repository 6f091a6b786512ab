import type { Token } from '../../../domain/annotation.ts';
import { isOfClass, verbFrames, verbObjectFrames } from '../../../lexicon/frames.ts';
import { CARRIER_NOUNS, type ObjectClass } from '../../../lexicon/frames-objects.ts';
import { measuredConfidence } from '../measured.ts';
import { relationOf } from '../syntax.ts';
import { clausesOf, lemmasOf, objectsOf } from './clauses.ts';
import { draftVerb } from './predicate.ts';
import type { Draft, Reading, RelationRule } from './rules.ts';
import { childrenOf, isNoun, joined, lemmaOf, prepositional } from './tree.ts';

export const verbObject: RelationRule = {
  id: 'relation.verb-object',
  says: 'A verb whose object is of a certain kind does what the two together mean: "recalled its ambassador", "imposed tariffs".',
  source: 'CAMEO codebook 1.1b3, verb patterns by kind of object; own lists in lexicon/frames-verb-objects.ts',
  confidence: measuredConfidence('relation.verb-object'),
  examples: [
    ['Poland recalled its ambassador from Hungary on Monday.', ['POL > HUN SANCTION/withdraw REPORTED']],
    [
      'The talks between Peru and Chile, which Brazil had sponsored, ended on Friday.',
      ['BRA > PER+CHL CONSULT REPORTED'],
    ],
    ['Brazil hosted talks between Peru and Chile.', ['BRA > PER+CHL CONSULT REPORTED']],
    [
      'Peru ordered two employees of the Chilean embassy to leave.',
      ['PER > CHL+Chilean embassy SANCTION/expel REPORTED'],
    ],
    ['Peru walked out of talks with Chile.', ['PER > CHL SANCTION/withdraw REPORTED']],
    ['Kenya regretted the decision of Peru to expel the ambassador of Chile.', ['PER > CHL SANCTION/expel REPORTED']],
    ['Chile imposed tariffs on Peruvian copper.', ['CHL > PER SANCTION/discontinue REPORTED']],
    ['The Thai army drove out Cambodian farmers.', ['THA+Thai army > KHM COERCE/deport REPORTED']],
    ['China built a port at Lamu in Kenya.', ['CHN > KEN COOPERATE REPORTED']],
    ['Ghana accused Togo of theft, a charge Togo dismissed as fantasy.', ['TGO > GHA REJECT REPORTED']],
    [
      'Japan offered Kenya a loan. In 2019 Tokyo had hinted that some of the metals had gone abroad, a suggestion which Kenya denied.',
      ['JPN > KEN AGREE REPORTED', 'KEN > JPN REJECT REPORTED'],
    ],
    ['He welcomed the decision of Kenya to send grain to Chad.', ['KEN > TCD AGREE PLANNED']],
    ['Chile and Peru exchanged the instruments of ratification.', ['CHL+PER > CHL+PER SUPPORT REPORTED']],
    ['Chile has sent its foreign minister to La Paz twice.', ['CHL > BOL CONSULT/visit REPORTED']],
    ['Peru dropped its complaint against Chile.', ['PER > CHL CONCEDE REPORTED']],
    [
      'Brazilian Foreign Minister Ana Prado flew to Lisbon and announced that the two countries would sign a treaty.',
      ['Ana Prado: BRA+PRT > BRA+PRT AGREE PLANNED'],
    ],
  ],
  leaves: [
    'The Thai army drove out rebels.',
    'China built a port.',
    'The firm built a port in Kenya.',
    'Ghana heard of the theft, a case Togo dismissed.',
    'Kenya denied that the metals were lost.',
    'Japan said that the metals were lost, a suggestion which the bank denied.',
    'Chile and Peru exchanged gifts.',
    'Chile has sent its foreign minister a letter.',
    'Peru dropped its complaint.',
    'Kenya hosts 80,000 Somalis.',
    'Brazil hosted talks with Peru.',
    'Peru walked out of the room.',
    'Kenya regretted the decision to expel the ambassador.',
    'Peru ordered two employees to leave.',
    'Brazil sponsored talks on the weather.',
    'The company recalled a toy from shops in Hungary.',
    'Chile imposed order in the stadium.',
  ],
  find: (reading) =>
    reading.tree.predicates.flatMap((verb) => {
      const frames = lemmasOf(reading.tree, verb).flatMap((lemma) => verbObjectFrames.get(lemma) ?? []);
      if (frames.length === 0) return [];
      const objects = objectsOf(reading.tree, verb).flatMap((object) => joined(reading.tree, object));
      return plainest(
        frames.map((frame) => {
          // "called for talks", "called in the ambassador": the parser may take the particle for a preposition
          const particle = frame.lemma.split('_')[1];
          const after = particle === undefined ? [] : prepositional(reading.tree, verb, particle);
          // "declared him persona non grata"
          const said = clausesOf(reading.tree, verb).filter(isNoun);
          const things = [...objects, ...after, ...said];
          const object = things.find((token) => frame.object !== null && isThing(reading, token, frame.object));
          return object === undefined ? null : draftVerb(reading, verbObject, frame, verb, object);
        }),
      );
    }),
};

export const verbDeed: RelationRule = {
  id: 'relation.verb',
  says: 'A verb that names a deed or a speech act joins its subject to the party in its object or after its preposition.',
  source: 'CAMEO codebook 1.1b3 and PLOVER manual draft 2.0, cue verbs; own list in lexicon/frames-verbs.ts',
  confidence: measuredConfidence('relation.verb'),
  examples: [
    ['Peru accused Chile of spying.', ['PER > CHL ACCUSE/allege REPORTED', 'Peru: PER > CHL ACCUSE/allege REPORTED']],
    ['Norway and Sweden agreed to cooperate.', ['NOR+SWE > NOR+SWE AGREE REPORTED']],
    ['Burundi has soldiers fighting alongside the Malian army.', ['BDI > MLI+Malian army COOPERATE REPORTED']],
    [
      'Presidents Ana Paz of Peru and Luis Rojas of Chile spoke by phone.',
      ['PER+Ana Paz+CHL+Luis Rojas > PER+Ana Paz+CHL+Luis Rojas CONSULT REPORTED'],
    ],
    ['Norway and Sweden have yet to agree on prices.', ['NOR+SWE > NOR+SWE AGREE NEGATED']],
    ['A Ghanaian trader was killed when a Togolese patrol opened fire on his truck.', ['TGO > GHA ASSAULT REPORTED']],
    [
      'Three Kenyan herders were killed when rockets fired by Somali forces hit a village.',
      ['SOM > KEN ASSAULT REPORTED'],
    ],
    ['Hundreds of Sudanese troops massed on the border with Chad.', ['SDN > TCD MOBILIZE/troops REPORTED']],
    ['In 2018 Kenya barred its citizens from working in Kuwait.', ['KEN > KWT SANCTION/discontinue HISTORICAL']],
    ['The Maldivian president vowed to send home the Indian engineers.', ['MDV > IND THREATEN REPORTED']],
    ['Peru expelled the ambassador of Chile on Friday. Brazil welcomed the decision.', ['BRA > PER SUPPORT REPORTED']],
  ],
  leaves: [
    'Chile banned strikes on the power plants of Peru.',
    'Peruvian opposition leader Ana Rojas thanked Chile.',
    'Chile warned its citizens and urged them not to travel to Peru.',
    'Peru received the radars.',
    'A Ghanaian trader was killed when a truck hit a wall.',
    'Five Kenyans were killed when a Ugandan bus hit their car.',
    'Five Kenyans were killed when a Ugandan minister made a statement.',
    'Two Ghanaians were arrested after Togolese jets bombed a village.',
    'In 2018 Kenya barred its citizens from working abroad.',
    'Kenya hosts 80,000 Somalis.',
    'The representatives of Norway and Peru spoke as well.',
    'Norway and Peru are fighting fires.',
    'The Hungarians of Serbia demanded a school from Serbian officials.',
    'Ethnic Hungarians demanded a school from Serbian officials.',
    'Laotian troops captured a rebel camp on the Chinese border.',
    'Peruvian and Chilean negotiators returned to Vienna for talks on fishing.',
    'Peru won the match.',
    'Norway is larger than Denmark.',
  ],
  find: (reading) =>
    reading.tree.predicates.flatMap((verb) => {
      const frames = lemmasOf(reading.tree, verb).flatMap((lemma) => verbFrames.get(lemma) ?? []);
      return plainest(frames.map((frame) => draftVerb(reading, verbDeed, frame, verb, null)));
    }),
};

/** "summoned Ambassador Shen": the title before the name says what he is. */
const isThing = (reading: Reading, token: Token, name: ObjectClass): boolean =>
  isOfClass(lemmaOf(token), name) ||
  (name === 'ENVOY' && isOfEmbassy(reading, token)) ||
  childrenOf(reading.tree, token).some(
    (child) =>
      isOfClass(lemmaOf(child), name) &&
      // "a mediation effort", "the chargé d'affaires"
      ((relationOf(child) === 'compound' &&
        (token.pos.startsWith('NNP') || EFFORT_NOUNS.has(lemmaOf(token)) || CARRIER_NOUNS.has(lemmaOf(token)))) ||
        (child.index === token.index + 1 && child.text.includes('affaires'))),
  );

/** "three employees of the embassy", "embassy guards" */
const isOfEmbassy = ({ tree }: Reading, token: Token): boolean =>
  EMBASSY_STAFF.has(lemmaOf(token)) &&
  [...childrenOf(tree, token), ...prepositional(tree, token, 'of'), ...prepositional(tree, token, 'at')].some((child) =>
    EMBASSIES.has(lemmaOf(child)),
  );

/** Nouns that say only that what stands before them is done. */
const EFFORT_NOUNS = new Set([
  'effort',
  'bid',
  'attempt',
  'drive',
  'push',
  'mission',
  'process',
  'campaign',
  'initiative',
  'deal',
]);

const EMBASSY_STAFF = new Set(['employee', 'member', 'official', 'worker', 'guard', 'officer', 'secretary']);
const EMBASSIES = new Set(['embassy', 'consulate', 'legation']);

/** The first that the sentence bears out alone, else the first that needs the context. */
function plainest(drafts: readonly (Draft | null)[]): Draft[] {
  const read = drafts.filter((draft) => draft !== null);
  const best = read.find((draft) => draft.pending === null) ?? read[0];
  return best === undefined ? [] : [best];
}
