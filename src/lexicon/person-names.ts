import { nameParticles } from './family-names.ts';

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

/** Degrees and orders behind a name, and abbreviated offices that stand alone in headlines: written in capitals, nobody's name. */
export const lettersOfRank: ReadonlySet<string> = new Set(
  'fm pm dpm ceo cfo coo cto mp mps mep mla msp vp evp sg dg ms ma ba bs md phd rd rn jd mba mph msc bsc llb llm llp dds dvm edd cpa esq jp qc kc obe mbe cbe kcb usn usmc ret'.split(
    ' ',
  ),
);

/** Common nouns in lower case behind the name of a person whom a body honours: "the Edith Stone foundation"; "think" of "think tank". */
export const honouringNouns: ReadonlySet<string> = new Set(
  'think foundation institute university museum library prize award school hospital college centre center stadium theatre theater clinic academy fund trust initiative programme program scholarship'.split(
    ' ',
  ),
);

/** After a surname. */
export const nameSuffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Titles that are given names elsewhere, and are names where another title stands before them: "Industry Minister Sultan X". */
export const titlesAsNames: ReadonlySet<string> = new Set(
  'sultan pastor king bishop dean judge pope duke earl baron major marshal emir emperor abbot'.split(' '),
);

/** Those of them that are given names wherever CoreNLP reads a person's name in them ("Dean X"); kings are kings. */
export const titlesAsGivenNames: ReadonlySet<string> = new Set('pastor dean duke earl baron major marshal'.split(' '));

/** Nouns for occasions: what ends in them is neither a place nor a body. */
export const occasionNouns: ReadonlySet<string> = new Set(
  'forum summit conference games cup olympics festival fair expo exhibition congress convention accord agreement treaty war wars prize award day week act'.split(
    ' ',
  ),
);

/** Particles beyond those of family-names.ts. */
const MORE_PARTICLES =
  'dela delas delos dal dalla degli dei lo ap bat binti binte ould walad wuld op aan ul ur ud us ka zum zur uz'.split(
    ' ',
  );

/** Particles that are English words too: part of a name only before a hyphen ("as-Sadr"). */
const ENGLISH_WORDS: ReadonlySet<string> = new Set(['at', 'as', 'an', 'do', 'us', 'op', 'bat', 'e', 'on', 'so']);

const particles: ReadonlySet<string> = new Set([...nameParticles, ...MORE_PARTICLES]);

/** True for a particle of a family name. @param hyphened a hyphen follows it */
export const isNameParticle = (key: string, hyphened: boolean): boolean =>
  particles.has(key) && (hyphened || !ENGLISH_WORDS.has(key));

/** Two or three syllables as Chinese given names are written in pinyin: "Xiaoming", "Meiling". */
export const looksPinyin = (key: string): boolean =>
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:[iuü]?[aeo]|[aeiou])[aeiou]?(?:ng|n|r)?){2,3}$/.test(key);

/** Capitalised words that CoreNLP often takes for bodies and that are none: creeds, ideas, short forms. */
export const neverBodies: ReadonlySet<string> = new Set(
  (
    'islam islamic buddhist buddhism christian christianity muslim muslims hindu hinduism jewish judaism catholic catholics protestant sunni shia shiite ' +
    'state internet covid covid-19 bible koran quran congressional republican democrat democratic communist socialist constitution mou fta gdp hiv aids vat ceo nda npt parliament'
  ).split(' '),
);

/** Abbreviated titles before a name, besides those of lexicon/roles.ts, lower case without dot. */
export const shortTitles: ReadonlySet<string> = new Set(
  'gov pres sen rep amb min sec supt insp det cpt msgr atty maulvi mufti hojjatoleslam hojatoleslam allama shri'.split(
    ' ',
  ),
);

/** "Kim Yo Jong", "Yoon Suk Yeol": a given name of two syllables written as two words. */
export const isOneSyllable = (key: string): boolean => /^[^aeiouy]*[aeiouy]+[^aeiouy]{0,2}$/.test(key);
