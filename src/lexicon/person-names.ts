/**
 * Words that tell persons' names from other capitalised words. English news usage; own facts.
 */

/** Days, months and feasts: capitalised, but no part of a name unless CoreNLP reads a person there ("Theresa May"). */
export const calendarWords: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan eid nowruz hanukkah passover diwali thanksgiving ashura muharram hajj lent pentecost'
  ).split(' '),
);

/** Words that a name of a person does not hold, whatever their case. */
export const neverInPersonNames: ReadonlySet<string> = new Set(
  (
    'the a an of for with from and or but in on at to by as is are was were has have had will would can could may must should not no yes who what when where why how this that these those ' +
    'he she it they we i his her its their our my new north south east west northern southern eastern western united national international federal foreign state government ministry ministers minister ' +
    'treaty agreement accord war act law plan project day week month year god islam christian muslim jewish internet english spanish arabic'
  ).split(' '),
);

/** Before a name: what calls somebody by it. */
export const namingWords: ReadonlySet<string> = new Set(['named', 'called', 'as', 'nicknamed', 'known']);

/** After a surname. */
export const nameSuffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Titles that are given names elsewhere, and are names where another title stands before them: "Industry Minister Sultan X". */
export const titlesAsNames: ReadonlySet<string> = new Set(
  'sultan pastor king bishop dean judge pope duke earl baron major marshal emir emperor abbot'.split(' '),
);
