/** Nouns that call an office holder by a wider word: "the diplomat" for an ambassador. English news usage; own facts, MIT. */
import type { RoleClass } from './roles.ts';

/** Noun -> the classes that it takes; a noun that is missing takes holders of that very title only. */
export const WIDER_NOUNS: ReadonlyMap<string, readonly RoleClass[]> = new Map<string, readonly RoleClass[]>([
  ['leader', ['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'LEADER']],
  ['head of state', ['HEAD_OF_STATE']],
  ['monarch', ['HEAD_OF_STATE']],
  ['premier', ['HEAD_OF_GOVERNMENT']],
  ['prime minister', ['HEAD_OF_GOVERNMENT']],
  ['pm', ['HEAD_OF_GOVERNMENT']],
  ['head of government', ['HEAD_OF_GOVERNMENT']],
  ['chancellor', ['HEAD_OF_GOVERNMENT']],
  ['minister', ['MINISTER']],
  ['secretary', ['MINISTER']],
  ['diplomat', ['DIPLOMAT']],
  ['envoy', ['DIPLOMAT']],
  ['negotiator', ['DIPLOMAT']],
  ['representative', ['DIPLOMAT']],
  ['mediator', []],
  ['spokesman', ['SPOKESPERSON']],
  ['spokeswoman', ['SPOKESPERSON']],
  ['spokesperson', ['SPOKESPERSON']],
  ['official', ['MINISTER', 'DIPLOMAT', 'SPOKESPERSON', 'OFFICIAL', 'COMMANDER', 'LEADER', 'JUDICIAL']],
  ['adviser', []],
  ['commander', ['COMMANDER']],
  ['officer', ['RANK', 'COMMANDER']],
  ['soldier', ['RANK']],
  ['chief', ['LEADER', 'COMMANDER', 'EXECUTIVE']],
  ['head', ['LEADER', 'EXECUTIVE']],
  ['boss', ['LEADER', 'EXECUTIVE']],
  ['executive', ['EXECUTIVE']],
  ['lawmaker', ['LEGISLATOR']],
  ['legislator', ['LEGISLATOR']],
  ['parliamentarian', ['LEGISLATOR']],
  ['deputy', ['LEGISLATOR']],
  ['mp', ['LEGISLATOR']],
  ['politician', ['LEGISLATOR', 'MINISTER', 'HEAD_OF_GOVERNMENT', 'HEAD_OF_STATE', 'LEADER']],
  ['statesman', ['MINISTER', 'HEAD_OF_GOVERNMENT', 'HEAD_OF_STATE']],
  ['expert', ['EXPERT']],
  ['researcher', ['EXPERT']],
  ['scholar', ['EXPERT']],
  ['cleric', ['CLERIC']],
  ['lawyer', []],
  ['attorney', []],
]);

/** Ministers of these subjects are diplomats too. */
export const DIPLOMATIC_SUBJECTS: ReadonlySet<string> = new Set(['foreign', 'external', 'state']);

/** Offices that one country alone calls so, by title key: iso3. */
export const OFFICE_COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['secretary of state', 'USA'],
  ['deputy secretary of state', 'USA'],
  ['external affairs minister', 'IND'],
  ['home secretary', 'GBR'],
  ['shadow home secretary', 'GBR'],
  ['chancellor of the exchequer', 'GBR'],
  ['taoiseach', 'IRL'],
  ['congressman', 'USA'],
  ['congresswoman', 'USA'],
]);

/** Countries that news calls "the kingdom", "the emirate", "the island": iso3 by noun; of another noun every country. */
export const COUNTRY_NOUNS: ReadonlyMap<string, ReadonlySet<string> | null> = new Map<
  string,
  ReadonlySet<string> | null
>([
  ['country', null],
  ['nation', null],
  ['republic', null],
  ['kingdom', new Set('SAU GBR JOR MAR ESP NOR SWE DNK NLD BEL THA KHM BHR BTN LSO SWZ TON'.split(' '))],
  ['emirate', new Set('QAT KWT ARE'.split(' '))],
  ['sultanate', new Set('OMN BRN'.split(' '))],
  ['sheikhdom', new Set('QAT KWT BHR ARE'.split(' '))],
  ['island', new Set('TWN CYP MLT ISL LKA CUB JAM HTI BRB NRU BHR IRL SGP MDG'.split(' '))],
  ['archipelago', new Set('IDN PHL MDV SYC COM CPV BHS FJI'.split(' '))],
  ['superpower', new Set('USA CHN RUS'.split(' '))],
]);

/** Nouns for the government of a country, which news uses for the country itself. */
export const GOVERNMENT_NOUNS: ReadonlySet<string> = new Set([
  'government',
  'cabinet',
  'administration',
  'authorities',
  'presidency',
  'regime',
  'junta',
  'leadership',
]);

/** Bodies that every state has one of: with a country they name a body, though the text never does. */
export const STATE_BODIES: ReadonlySet<string> = new Set([
  'ministry',
  'department',
  'army',
  'navy',
  'air force',
  'military',
  'armed forces',
  'coast guard',
  'border guard',
  'police',
  'general staff',
  'parliament',
  'senate',
  'embassy',
  'consulate',
  'central bank',
  'presidency',
  'supreme court',
  'constitutional court',
  'intelligence service',
  'security service',
  'press service',
  'press office',
  'media office',
]);

/** Words of the law that name an office of state; other lawyers work for somebody. */
export const OFFICES_OF_LAW: ReadonlySet<string> = new Set([
  'attorney general',
  'solicitor general',
  'prosecutor general',
  'advocate general',
  'chief justice',
  'prosecutor',
  'judge',
  'justice',
]);

/** Offices that only bodies of states and large organisations have: one by themselves. */
export const HEADS_OF_SECRETARIATS: ReadonlySet<string> = new Set([
  'secretary general',
  'general secretary',
  'director general',
]);

/** Nouns that call whoever leads a body ("the Commission chief"), and the titles that those mostly have. */
export const LEADER_NOUNS: ReadonlySet<string> = new Set(['chief', 'head', 'leader', 'boss']);
export const LEADING_TITLES: ReadonlySet<string> = new Set([
  'president',
  'chair',
  'chairman',
  'chairwoman',
  'chairperson',
  'secretary general',
  'head',
  'director',
  'director general',
]);

/** Titles that bodies give and countries do not: "its head" is of no country. */
export const HEADS_OF_BODIES: ReadonlySet<string> = new Set(
  'head,chief,boss,chair,chairman,chairwoman,chairperson,director,director general,secretary general'.split(','),
);

/** Two words for one body of a state: "Israel's army … the military". */
export const ARMED_FORCES: ReadonlySet<string> = new Set(['army', 'military', 'armed forces', 'forces']);

/** Nouns that take any body: "the agency" for a programme, "the group" for an alliance. */
export const LOOSE_BODIES: ReadonlySet<string> = new Set([
  'agency',
  'body',
  'organisation',
  'organization',
  'group',
  'watchdog',
  'institution',
  'firm',
  'company',
  'ngo',
  'nonprofit',
  'charity',
]);

/** Relatives, whom news quotes by their tie to somebody: "the minister's brother". */
export const KIN_NOUNS: ReadonlySet<string> = new Set(
  'brother sister wife husband son daughter father mother uncle aunt cousin nephew niece widow widower grandson granddaughter grandfather grandmother relative'.split(
    ' ',
  ),
);

/** Deeds of states and bodies: "It recalled its ambassador" speaks of no thing. */
export const PARTY_DEEDS: ReadonlySet<string> = new Set(
  `recall expel summon withdraw deploy sign ratify impose lift ban recognise recognize annex extradite sever suspend
  cancel restore reopen abstain veto donate pledge close shut bar evacuate`.split(/\s+/),
);

/** Verbs whose object is a party that is spoken to or of: "accused it", "urged it". */
export const VERBS_TO_PARTIES: ReadonlySet<string> = new Set([
  'accuse',
  'urge',
  'ask',
  'warn',
  'tell',
  'press',
  'blame',
  'condemn',
  'criticize',
  'criticise',
  'thank',
]);
