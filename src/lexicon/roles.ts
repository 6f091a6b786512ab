/**
 * Nouns for people by office, rank or trade: the heads of titles ("Trade Minister", "chief of staff"). English news
 * usage after the AP and Reuters style guides' entries on titles, written down by this project; own facts, MIT.
 */

/** In whose name a holder speaks: a minister for the country, a spokesman for a body, an analyst for nobody else. */
export type SpeaksFor = 'COUNTRY' | 'BODY' | 'SELF';
export type Gender = 'F' | 'M';

/**
 * What a later nominal may call the holder by: "the diplomat" takes an ambassador, "the official" takes everyone in office.
 * MINISTER also ministers of no title of that word ("Foreign Secretary").
 */
export type RoleClass =
  | 'HEAD_OF_STATE'
  | 'HEAD_OF_GOVERNMENT'
  | 'MINISTER'
  | 'DIPLOMAT'
  | 'SPOKESPERSON'
  | 'OFFICIAL'
  | 'LEADER'
  | 'COMMANDER'
  | 'RANK'
  | 'LEGISLATOR'
  | 'JUDICIAL'
  | 'EXECUTIVE'
  | 'CLERIC'
  | 'EXPERT'
  | 'PERSON';

export interface RoleHead {
  /** singular, lower case, hyphens as spaces; several words where the last one alone means something else */
  readonly head: string;
  readonly class: RoleClass;
  readonly speaksFor: SpeaksFor;
  readonly gender: Gender | null;
}

type Line = readonly [heads: string, speaksFor: SpeaksFor];

const BY_CLASS: Readonly<Record<RoleClass, readonly Line[]>> = {
  HEAD_OF_STATE: [
    ['president, head of state, king m, queen f, emperor m, empress f, emir m, sultan m, monarch', 'COUNTRY'],
    ['crown prince m, crown princess f, grand duke m, supreme leader, governor general', 'COUNTRY'],
    ['first lady f', 'COUNTRY'],
  ],
  HEAD_OF_GOVERNMENT: [
    ['prime minister, premier, chancellor, head of government, taoiseach, chief minister, first minister', 'COUNTRY'],
  ],
  MINISTER: [
    ['minister, fm, foreign secretary, home secretary', 'COUNTRY'],
    ['secretary of state, state secretary, under secretary, undersecretary, secretary, minister of state', 'COUNTRY'],
    ['chancellor of the exchequer', 'COUNTRY'],
    ['cabinet secretary', 'COUNTRY'],
  ],
  DIPLOMAT: [
    ['ambassador, envoy, consul, consul general, charge d affaires, chargé d affaires, attache', 'COUNTRY'],
    ['attaché, diplomat, negotiator, representative', 'COUNTRY'],
    [
      'permanent representative, high commissioner, emissary, delegate, high representative, plenipotentiary',
      'COUNTRY',
    ],
    ['mediator, facilitator, observer, monitor', 'COUNTRY'],
  ],
  SPOKESPERSON: [
    ['spokesman m, spokeswoman f, spokesperson, press secretary, press officer, press attache, press attaché', 'BODY'],
  ],
  OFFICIAL: [
    ['official, adviser, advisor, aide, bureaucrat, civil servant, commissioner, inspector, inspector general', 'BODY'],
    ['governor, mayor, prefect, administrator, national security adviser', 'BODY'],
    [
      'national security advisor, chief of protocol, registrar, ombudsman, comptroller, auditor general, treasurer',
      'BODY',
    ],
    ['county executive, officer, city councillor, councilman m, councilwoman f', 'BODY'],
    [
      'councillor, councilor, sheriff, superintendent, warden, harbourmaster, harbormaster, minister counsellor',
      'BODY',
    ],
    ['director of communications, permanent secretary, chief of cabinet, planner, regulator, tsar, czar', 'BODY'],
  ],
  LEADER: [
    ['leader, head, chief, chair, chairman m, chairwoman f, chairperson, co chair', 'BODY'],
    ['secretary general, general secretary, first secretary', 'BODY'],
    ['coordinator, convener, organizer, organiser, captain general', 'BODY'],
    ['vice president, deputy president, speaker, founder, co founder, strongman m', 'BODY'],
    ['warlord, guerrilla, chieftain', 'BODY'],
  ],
  COMMANDER: [
    ['commander, commander in chief, chief of staff, chief of defence, chief of defense', 'BODY'],
    ['chief of general staff, chief of the general staff, chief of joint staff, chief of the joint staff', 'BODY'],
    ['chief of army staff, chief of the army staff, chief of naval staff, chief of the naval staff', 'BODY'],
    ['chief of air staff, chief of the air staff, chief of defence staff, chief of the defence staff', 'BODY'],
    ['chief of defense staff, chief of the defense staff', 'BODY'],
    ['inspector general of police, supreme commander, supreme allied commander', 'BODY'],
  ],
  RANK: [
    [
      'prince m, princess f, general, lieutenant general, major general, brigadier general, colonel general, army general, brigadier',
      'BODY',
    ],
    ['colonel, lieutenant colonel, major, captain, lieutenant, first lieutenant, second lieutenant, sergeant', 'BODY'],
    ['staff sergeant, sergeant major, corporal, lance corporal, private, marshal, field marshal, air marshal', 'BODY'],
    ['air chief marshal, air vice marshal, air commodore, group captain, wing commander, squadron leader', 'BODY'],
    ['admiral, vice admiral, rear admiral, fleet admiral, commodore, lieutenant commander, ensign, midshipman', 'BODY'],
    ['chief inspector, detective inspector, constable, chief constable, trooper, petty officer', 'BODY'],
  ],
  LEGISLATOR: [
    [
      'lawmaker, legislator, parliamentarian, senator, congressman m, congresswoman f, deputy, member of parliament',
      'SELF',
    ],
    ['mp, mep, assemblyman m, assemblywoman f, majority leader, minority leader, whip', 'SELF'],
    ['rep', 'SELF'],
  ],
  JUDICIAL: [
    ['judge, chief justice, justice, magistrate, prosecutor, attorney general', 'BODY'],
    ['prosecutor general, solicitor general, lawyer, attorney, counsel', 'BODY'],
    ['advocate general, solicitor, barrister, advocate, district attorney, coroner, rapporteur', 'BODY'],
  ],
  EXECUTIVE: [
    ['chief executive, chief executive officer, ceo, managing director, director, director general, manager', 'BODY'],
    ['chief financial officer, chief operating officer, cfo, coo, executive, executive director', 'BODY'],
    ['general manager, owner, co owner, boss, chief operations officer', 'BODY'],
    ['businessman m, businesswoman f, tycoon, entrepreneur, banker, trader, oligarch, magnate', 'SELF'],
    ['editor, editor in chief, publisher, news director, principal, rector, dean, provost, headmaster m', 'BODY'],
  ],
  CLERIC: [
    [
      'archbishop m, bishop m, cardinal m, patriarch m, imam m, rabbi, priest, pastor, grand mufti m, mufti m, abbot m',
      'BODY',
    ],
    ['pope m, ayatollah m, cleric, monk m, nun f, reverend, sheikh m, metropolitan', 'BODY'],
  ],
  EXPERT: [
    ['analyst, expert, economist, researcher, research fellow, fellow, professor', 'SELF'],
    ['associate professor, lecturer, historian, scientist, engineer, scholar, academic, strategist', 'SELF'],
    [
      'meteorologist, geologist, seismologist, epidemiologist, doctor, surgeon, physician, climatologist, hydrologist',
      'SELF',
    ],
    ['political scientist, pollster, consultant, specialist, statistician, biologist, chemist', 'SELF'],
  ],
  PERSON: [
    ['activist, campaigner, journalist, reporter, correspondent, columnist, commentator, author, writer, poet', 'SELF'],
    ['trade unionist, dissident, fisherman m, fisherwoman f, farmer, driver, pilot, sailor, skipper, soldier', 'SELF'],
    ['teacher, student, resident, villager, shopkeeper, nurse, volunteer, worker, actor, actress f, singer', 'SELF'],
    ['coach, player, striker, goalkeeper, athlete, swimmer, candidate, nominee', 'SELF'],
    [
      'suspect, defendant, prisoner, detainee, refugee, witness, survivor, protester, politician, veteran, rebel',
      'SELF',
    ],
    [
      'statesman m, stateswoman f, nobel laureate, laureate, victim, militant, hostage, hotelier, miner, docker',
      'SELF',
    ],
  ],
};

const GENDERS: Readonly<Record<string, Gender>> = { f: 'F', m: 'M' };

function headsOf(roleClass: RoleClass, [heads, speaksFor]: Line): RoleHead[] {
  return heads.split(', ').map((entry) => {
    const gender = GENDERS[/ ([fm])$/.exec(entry)?.[1] ?? ''] ?? null;
    return { head: gender === null ? entry : entry.slice(0, -2), class: roleClass, speaksFor, gender };
  });
}

/** Every head, in no order that matters. */
export const ROLE_HEADS: readonly RoleHead[] = (Object.keys(BY_CLASS) as RoleClass[]).flatMap((roleClass) =>
  BY_CLASS[roleClass].flatMap((line) => headsOf(roleClass, line)),
);

/** Short forms before names, without dots, and what they are short for. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  gen: 'general',
  'lt gen': 'lieutenant general',
  'maj gen': 'major general',
  'brig gen': 'brigadier general',
  brig: 'brigadier',
  col: 'colonel',
  'lt col': 'lieutenant colonel',
  maj: 'major',
  capt: 'captain',
  lt: 'lieutenant',
  sgt: 'sergeant',
  cpl: 'corporal',
  adm: 'admiral',
  'vice adm': 'vice admiral',
  'rear adm': 'rear admiral',
  cmdr: 'commander',
  sen: 'senator',
  gov: 'governor',
  pm: 'prime minister',
};

const BY_HEAD: ReadonlyMap<string, RoleHead> = new Map(
  ROLE_HEADS.flatMap((entry): [string, RoleHead][] => [
    [entry.head, entry],
    ...Object.entries(SHORT_FORMS).flatMap(([short, long]): [string, RoleHead][] =>
      long === entry.head ? [[short, entry]] : [],
    ),
  ]),
);

/** First words of heads: where a look-up is worth the trouble. */
export const HEAD_FIRST_WORDS: ReadonlySet<string> = new Set(
  [...BY_HEAD.keys()].map((head) => head.split(' ')[0] ?? ''),
);

const LAST_WORDS: ReadonlySet<string> = new Set([...BY_HEAD.keys()].map((head) => head.split(' ').at(-1) ?? head));

/** The longest head has this many words. */
export const LONGEST_HEAD = Math.max(...ROLE_HEADS.map((entry) => entry.head.split(' ').length));

/** Lower case, one space, no dots, hyphens as spaces, ’ dropped to a space: how heads are keyed. */
export function roleKey(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z]+(?: [a-z]+)*$/.test(lower)) return lower;
  return lower
    .replace(/\./g, '')
    .replace(/[-‐‑'’\s]+/g, ' ')
    .trim();
}

/** The head that is exactly these words (case, hyphens and dots aside), or null. */
export const roleHead = (text: string): RoleHead | null => BY_HEAD.get(roleKey(text)) ?? null;

/** Whether a head may end in this word, in the singular or with an s. */
export function mayEndHead(word: string): boolean {
  const last = roleKey(word).split(' ').at(-1) ?? '';
  return LAST_WORDS.has(last) || (last.endsWith('s') && LAST_WORDS.has(last.slice(0, -1)));
}

/** The head that ends these words ("Deputy Trade Minister" ends in "minister"), the longest, or null. */
export function roleHeadAtEnd(text: string): RoleHead | null {
  const words = roleKey(text).split(' ');
  if (!LAST_WORDS.has(words.at(-1) ?? '')) return null;
  for (let from = Math.max(0, words.length - LONGEST_HEAD); from < words.length; from += 1) {
    const found = BY_HEAD.get(words.slice(from).join(' '));
    if (found !== undefined) return found;
  }
  return null;
}

/** Single words that end some head: a capitalised one before a name is part of a title, not of the name. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  ROLE_HEADS.map((entry) => entry.head.split(' ').at(-1) ?? entry.head),
);

export const isRank = (text: string): boolean => roleHead(text)?.class === 'RANK';
