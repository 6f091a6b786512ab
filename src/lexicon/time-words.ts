/** English words about time and tense; closed lists after Quirk et al., A Comprehensive Grammar of the English Language (1985); own selection, no licence. */

/** Number words up to twenty and the articles that count as one. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
  }),
);

/** Numbers that count nothing exactly. */
export const VAGUE_NUMBERS: ReadonlySet<string> = new Set(['several', 'some', 'few', 'many']);

export type CalendarUnit = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** How many of a calendar unit a word for a stretch of time is. */
export const UNITS: ReadonlyMap<string, { readonly unit: CalendarUnit; readonly count: number }> = new Map([
  ['day', { unit: 'DAY', count: 1 }],
  ['days', { unit: 'DAY', count: 1 }],
  ['week', { unit: 'WEEK', count: 1 }],
  ['weeks', { unit: 'WEEK', count: 1 }],
  ['fortnight', { unit: 'WEEK', count: 2 }],
  ['fortnights', { unit: 'WEEK', count: 2 }],
  ['month', { unit: 'MONTH', count: 1 }],
  ['months', { unit: 'MONTH', count: 1 }],
  ['year', { unit: 'YEAR', count: 1 }],
  ['years', { unit: 'YEAR', count: 1 }],
  ['decade', { unit: 'YEAR', count: 10 }],
  ['decades', { unit: 'YEAR', count: 10 }],
  ['century', { unit: 'YEAR', count: 100 }],
  ['centuries', { unit: 'YEAR', count: 100 }],
]);

export const SEASONS: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'fall', 'winter']);
/** Prepositions in front of a season, and words that may follow it where it stands alone. */
export const BEFORE_SEASONS: ReadonlySet<string> = new Set(
  'in by since until till during before after through throughout'.split(' '),
);
export const AFTER_SEASONS: ReadonlySet<string> = new Set(
  'and or but when as that on in at to for with after before while because if though he she it they we a an the of his her its their this will would has have had is was were are said told on under amid between by from which'.split(
    ' ',
  ),
);
export const DAY_PARTS: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night', 'noon']);
export const PARTS_OF_STRETCH: ReadonlySet<string> = new Set(['end', 'beginning', 'start', 'middle', 'close']);
export const PLACE_IN_STRETCH: ReadonlySet<string> = new Set(['early', 'late', 'mid']);

/** Feasts whose day depends on a calendar or that are known by their name. */
export const FEASTS: ReadonlySet<string> = new Set([
  'ramadan',
  'easter',
  'christmas',
  'passover',
  'nowruz',
  'newroz',
  'diwali',
  'hanukkah',
  'thanksgiving',
  'muharram',
  'ashura',
  'pentecost',
  'lent',
]);

/** Before a time: the deed is or was still to come. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set([
  'will',
  'shall',
  'would',
  'may',
  'might',
  'must',
  'should',
  'can',
  'due',
  'expected',
  'scheduled',
  'planned',
  'slated',
  'set',
  'supposed',
  'poised',
  'tomorrow',
  "won't",
  "'ll",
  'upcoming',
  'going',
  'plans',
  'plan',
  'until',
  'till',
]);

/** Verbs after which "to" with a verb says what is still to come. */
export const COMMITTING_VERBS: ReadonlySet<string> = new Set([
  'agreed',
  'promised',
  'vowed',
  'pledged',
  'decided',
  'planned',
  'hoped',
  'wanted',
  'threatened',
  'offered',
  'intended',
  'invited',
  'asked',
  'urged',
  'called',
  'ordered',
  'told',
  'prepared',
  'proposed',
  'demanded',
  'appealed',
  'allowed',
  'arranged',
]);

/** Simple past and participles that do not end in -ed. "set", "put", "cut" and the like tell no tense. */
export const IRREGULAR_PAST: ReadonlySet<string> = new Set(
  `was were had did been said told went gone came left made took taken gave given saw seen met got held led kept began begun
  brought bought thought fought sought caught taught built sent spent lent bent lost won found felt dealt meant heard read wrote written
  spoke spoken broke broken chose chosen drove driven flew flown fell fallen rose risen grew grown knew known threw thrown drew drawn
  withdrew withdrawn became ran sat stood understood struck shot fled bore born wore worn tore torn swore sworn stole stolen froze
  frozen forgot forgotten forgave hid hidden ate eaten shook shaken woke woken rang sang sank swam drank sold paid laid slept swept wept
  bound ground wound hung dug stuck swung sprang shrank overthrew overtook underwent undertook withheld foresaw blew blown rode ridden
  lay lain arose shone slid spun stung swore fed bled bred sped`.split(/\s+/),
);

/** End in -ed and are no past tense. */
export const NO_PAST: ReadonlySet<string> = new Set(
  'need indeed hundred speed seed feed weed greed breed exceed proceed succeed agreed-upon embed naked sacred wicked so-called red bed led'.split(
    ' ',
  ),
);

/** Behind a number of four digits: it counts things and is no year. */
export const COUNTED: ReadonlySet<string> = new Set(
  `people persons men women children soldiers troops tanks vehicles trucks ships jobs workers members votes seats houses homes
  kilometers kilometres km miles meters metres feet acres hectares tonnes tons kilograms kg kilos grams barrels liters litres megawatts
  mw dollars euros pounds rubles roubles yuan yen rupees percent % degrees pages points times hours minutes seconds others prisoners
  refugees migrants families villages schools companies rounds missiles drones rockets shells calories`.split(/\s+/),
);

/** Before a number of four digits: it is an amount, a number or a name. */
export const BEFORE_AMOUNTS: ReadonlySet<string> = new Set(
  `$ € £ ¥ # no number about some nearly almost over around roughly approximately least most than resolution flight article room
  channel page bus highway route protocol decree order agenda vision expo model horizon boeing airbus`.split(/\s+/),
);

/** Before a month or a day of the week: it is the time, though somebody of the article has that name. */
export const BEFORE_TIMES: ReadonlySet<string> = new Set(
  'in on since until till during throughout every each early late mid'.split(' '),
);
