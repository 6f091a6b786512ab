/**
 * Words that stand with a title or a name: forms of address, and modifiers of office. English news usage; own facts, MIT.
 */
import type { Gender } from './roles.ts';

/** Forms of address: never part of a name, no office. Lower case without the last dot. */
export const HONORIFICS: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ['mr', 'M'],
  ['mrs', 'F'],
  ['ms', 'F'],
  ['miss', 'F'],
  ['mister', 'M'],
  ['madam', 'F'],
  ['madame', 'F'],
  ['monsieur', 'M'],
  ['dr', null],
  ['prof', null],
  ['sir', 'M'],
  ['dame', 'F'],
  ['lord', 'M'],
  ['lady', 'F'],
  ['baron', 'M'],
  ['baroness', 'F'],
  ['rev', null],
  ['fr', 'M'],
  ['sheik', 'M'],
  ['sheikh', 'M'],
  ['sheikha', 'F'],
  ['sayyid', 'M'],
  ['hajj', 'M'],
  ['mullah', 'M'],
  ['maulana', 'M'],
  ['don', 'M'],
  ['doña', 'F'],
  ['señor', 'M'],
  ['señora', 'F'],
  ['herr', 'M'],
  ['frau', 'F'],
  ['comrade', null],
  ['hon', null],
  ['honourable', null],
  ['honorable', null],
  ['reverend', null],
  ['excellency', null],
  ['majesty', null],
  ['highness', null],
  ['holiness', 'M'],
  ['eminence', 'M'],
  ['beatitude', 'M'],
  ['h.e', null],
  ['h.h', null],
  ['h.m', null],
  ['h.r.h', null],
  ['hrh', null],
]);

/** What stands before such a word: "His Royal Highness", "the Right Honourable". */
const ADDRESS_OPENERS: ReadonlySet<string> = new Set(
  'his her their your royal serene imperial right most very'.split(' '),
);

/** Number of words of a form of address that these begin with: 1 of "Mr. Stone", 3 of "His Royal Highness Prince X"; 0 for none. */
export function addressLength(words: readonly string[]): number {
  const at = words.findIndex((word) => !ADDRESS_OPENERS.has(word.toLowerCase()));
  const noun = words[at];
  if (noun === undefined || !HONORIFICS.has(noun.toLowerCase().replace(/\.$/, ''))) return 0;
  // "his lady": only capitals make more than one word a form of address.
  return at === 0 || /^\p{Lu}/u.test(noun) ? at + 1 : 0;
}

export type StatusWord = 'FORMER' | 'ACTING' | 'FUTURE';

/** What a modifier says of the time of office; they are no part of the title. */
export const STATUS_WORDS: ReadonlyMap<string, StatusWord> = new Map<string, StatusWord>([
  ['former', 'FORMER'],
  ['formerly', 'FORMER'],
  ['ex', 'FORMER'],
  ['previous', 'FORMER'],
  ['late', 'FORMER'],
  ['onetime', 'FORMER'],
  ['one-time', 'FORMER'],
  ['erstwhile', 'FORMER'],
  ['ousted', 'FORMER'],
  ['deposed', 'FORMER'],
  ['retired', 'FORMER'],
  ['sacked', 'FORMER'],
  ['dismissed', 'FORMER'],
  ['toppled', 'FORMER'],
  ['exiled', 'FORMER'],
  ['disgraced', 'FORMER'],
  ['emeritus', 'FORMER'],
  ['acting', 'ACTING'],
  ['interim', 'ACTING'],
  ['caretaker', 'ACTING'],
  ['transitional', 'ACTING'],
  ['provisional', 'ACTING'],
  ['designate', 'FUTURE'],
  ['elect', 'FUTURE'],
  ['incoming', 'FUTURE'],
  ['future', 'FUTURE'],
  ['next', 'FUTURE'],
  ['nominated', 'FUTURE'],
]);

/** Modifiers that belong to the title and do not change whose it is. */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set([
  'deputy',
  'vice',
  'assistant',
  'associate',
  'first',
  'second',
  'senior',
  'junior',
  'chief',
  'principal',
  'lead',
  'special',
  'permanent',
  'honorary',
  'state',
  'general',
  'executive',
  'under',
  'co',
  'grand',
  'joint',
  'national',
  'federal',
  'regional',
  'provincial',
  'presidential',
  'prime',
  'royal',
  'top',
  'high',
  'supreme',
  'parliamentary',
]);

/** Modifiers of a person that are no part of any title: "visiting Foreign Minister X", "veteran analyst Y". */
export const PASSING_MODIFIERS: ReadonlySet<string> = new Set([
  'visiting',
  'current',
  'new',
  'newly',
  'appointed',
  'long-time',
  'longtime',
  'veteran',
  'outgoing',
  'elected',
  'fellow',
  'embattled',
  'powerful',
  'influential',
  'hardline',
  'prominent',
  'leading',
  'serving',
  'sitting',
  're-elected',
  'own',
  'young',
  'old',
  'elderly',
  'popular',
  'beleaguered',
  'moderate',
  'conservative',
  'liberal',
  'reformist',
  'centrist',
  'leftist',
  'right-wing',
  'left-wing',
  'far-right',
  'far-left',
  'populist',
  'incumbent',
  'long-serving',
  'retiring',
  'exiled',
  'jailed',
  'imprisoned',
  'freed',
  'detained',
  'wounded',
]);

/** Nouns that put somebody in the same office elsewhere ("her Armenian counterpart"), or in the office before or after. */
export const SAME_OFFICE: ReadonlySet<string> = new Set(['counterpart', 'colleague', 'opposite number']);
export const EARLIER_OFFICE: ReadonlySet<string> = new Set(['predecessor']);
export const LATER_OFFICE: ReadonlySet<string> = new Set(['successor', 'replacement']);

/** Words between a comma and a title that only say when: "X, once ambassador to Japan". */
export const PAST_ADVERBS: ReadonlySet<string> = new Set(['once', 'formerly', 'previously', 'then']);
export const TIME_ADVERBS: ReadonlySet<string> = new Set([
  ...PAST_ADVERBS,
  'currently',
  'now',
  'himself',
  'herself',
  'also',
  'long',
  'recently',
  'both',
]);

/** First words of titles of those who stand second, or in the shadow of a government. */
export const SECOND_IN_RANK: ReadonlySet<string> = new Set(['deputy', 'vice', 'assistant', 'under', 'shadow']);
