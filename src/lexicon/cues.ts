/**
 * Words that report speech. The classes follow the groups of Levin, English Verb Classes and Alternations, 37 (verbs of
 * communication), and what news style guides allow beside a quotation; the rows are the project's own.
 */

/** What reporting with this verb adds to "said": DENIAL states the contrary of its content, QUESTION states nothing. */
export type CueClass =
  | 'NEUTRAL'
  | 'MANNER'
  | 'ADDITION'
  | 'REPLY'
  | 'ASSERTION'
  | 'DENIAL'
  | 'REFUSAL'
  | 'DEMAND'
  | 'QUESTION'
  | 'WARNING'
  | 'THREAT'
  | 'PROMISE'
  | 'OFFER'
  | 'ACCUSATION'
  | 'CRITICISM'
  | 'PRAISE'
  | 'NAMING'
  | 'AGREEMENT'
  | 'EXPRESSION';

export interface SpeechVerb {
  readonly lemma: string;
  readonly class: CueClass;
  /** takes a reported clause: "said (that) talks would resume" */
  readonly clause: boolean;
  /** stands beside a whole quoted sentence: “…,” he said */
  readonly sentence: boolean;
  /** a quoted phrase in its object or complement is its subject's wording: called it “a lie”, demanded “an answer” */
  readonly phrase: boolean;
}

type Frame = Omit<SpeechVerb, 'lemma' | 'class'>;
const ALL: Frame = { clause: true, sentence: true, phrase: true };
const SENTENCE_AND_PHRASE: Frame = { clause: false, sentence: true, phrase: true };
const CLAUSE_AND_PHRASE: Frame = { clause: true, sentence: false, phrase: true };
const CLAUSE: Frame = { clause: true, sentence: false, phrase: false };
const SENTENCE: Frame = { clause: false, sentence: true, phrase: false };
const PHRASE: Frame = { clause: false, sentence: false, phrase: true };

const ROWS: readonly (readonly [CueClass, Frame, string])[] = [
  [
    'NEUTRAL',
    ALL,
    'say tell state announce declare report comment remark note observe mention inform write tweet post',
  ],
  [
    'NEUTRAL',
    ALL,
    'testify recount recall quip relate explain clarify summarize summarise disclose reveal predict forecast',
  ],
  ['NEUTRAL', SENTENCE, 'continue begin finish open'],
  ['NEUTRAL', SENTENCE_AND_PHRASE, 'speak conclude'],
  ['NEUTRAL', CLAUSE_AND_PHRASE, 'estimate signal indicate imply suggest hint brief notify relay convey outline'],
  [
    'MANNER',
    ALL,
    'shout yell cry whisper mutter murmur joke exclaim blurt chant thunder roar lament grumble boast stammer',
  ],
  ['MANNER', SENTENCE, 'laugh smile sigh shrug snap sob scoff sneer chuckle grin nod'],
  ['ADDITION', ALL, 'add repeat reiterate emphasize emphasise stress underline underscore highlight elaborate'],
  ['REPLY', ALL, 'reply answer respond retort counter rejoin'],
  [
    'ASSERTION',
    ALL,
    'claim assert maintain insist argue contend affirm reaffirm confirm aver allege vouch swear concede admit acknowledge',
  ],
  ['ASSERTION', ALL, 'confess point tout proclaim opine reason reckon attest certify'],
  ['ASSERTION', CLAUSE, 'find rule'],
  ['DENIAL', ALL, 'deny'],
  ['DENIAL', CLAUSE_AND_PHRASE, 'dispute disclaim refute rebut'],
  ['REFUSAL', PHRASE, 'reject dismiss refuse decline rebuff spurn'],
  ['DEMAND', ALL, 'demand urge insist order instruct ask'],
  ['DEMAND', CLAUSE_AND_PHRASE, 'request propose recommend advise implore beg require direct command'],
  ['DEMAND', PHRASE, 'call appeal press invite summon'],
  ['QUESTION', SENTENCE_AND_PHRASE, 'wonder inquire enquire query question'],
  ['WARNING', ALL, 'warn caution alert'],
  ['THREAT', ALL, 'threaten vow'],
  ['PROMISE', ALL, 'promise pledge assure guarantee'],
  ['PROMISE', CLAUSE_AND_PHRASE, 'undertake commit'],
  ['OFFER', PHRASE, 'offer'],
  ['ACCUSATION', CLAUSE_AND_PHRASE, 'charge complain protest object'],
  ['ACCUSATION', PHRASE, 'accuse blame fault'],
  [
    'CRITICISM',
    PHRASE,
    'criticize criticise condemn denounce decry deplore slam blast rebuke chide mock attack ridicule deride lambast',
  ],
  ['PRAISE', PHRASE, 'praise hail welcome thank applaud commend laud salute congratulate celebrate defend'],
  [
    'NAMING',
    PHRASE,
    'describe call label brand dub term deem characterize characterise portray depict liken compare brand denounce',
  ],
  ['AGREEMENT', CLAUSE_AND_PHRASE, 'agree accept'],
  ['EXPRESSION', PHRASE, 'express voice cite quote speak talk invoke evoke echo'],
  ['EXPRESSION', CLAUSE_AND_PHRASE, 'regret rejoice'],
];

/** Forms that the rules of spelling below do not give. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  find: ['finds', 'found', 'finding'],
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  undertake: ['undertakes', 'undertook', 'undertaken', 'undertaking'],
  rebut: ['rebuts', 'rebutted', 'rebutting'],
  admit: ['admits', 'admitted', 'admitting'],
  commit: ['commits', 'committed', 'committing'],
  beg: ['begs', 'begged', 'begging'],
  snap: ['snaps', 'snapped', 'snapping'],
  quip: ['quips', 'quipped', 'quipping'],
  slam: ['slams', 'slammed', 'slamming'],
  shrug: ['shrugs', 'shrugged', 'shrugging'],
  sob: ['sobs', 'sobbed', 'sobbing'],
  nod: ['nods', 'nodded', 'nodding'],
  grin: ['grins', 'grinned', 'grinning'],
  aver: ['avers', 'averred', 'averring'],
  dub: ['dubs', 'dubbed', 'dubbing'],
  blurt: ['blurts', 'blurted', 'blurting'],
  regret: ['regrets', 'regretted', 'regretting'],
  signal: ['signals', 'signaled', 'signalled', 'signaling', 'signalling'],
  label: ['labels', 'labeled', 'labelled', 'labeling', 'labelling'],
  counter: ['counters', 'countered', 'countering'],
};

function formsOf(lemma: string): readonly string[] {
  const irregular = IRREGULAR[lemma];
  if (irregular !== undefined) return [lemma, ...irregular];
  if (/[^aeiou]y$/.test(lemma)) return [lemma, `${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}ing`];
  const third = /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  if (lemma.endsWith('e')) return [lemma, third, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  return [lemma, third, `${lemma}ed`, `${lemma}ing`];
}

const BY_LEMMA = new Map<string, SpeechVerb>();
const BY_FORM = new Map<string, SpeechVerb>();
for (const [cueClass, frame, lemmas] of ROWS)
  for (const lemma of lemmas.split(' ')) {
    // A verb in two rows has the class of the first and the frames of both.
    const known = BY_LEMMA.get(lemma);
    const verb: SpeechVerb = {
      lemma,
      class: known?.class ?? cueClass,
      clause: frame.clause || (known?.clause ?? false),
      sentence: frame.sentence || (known?.sentence ?? false),
      phrase: frame.phrase || (known?.phrase ?? false),
    };
    BY_LEMMA.set(lemma, verb);
    for (const form of formsOf(lemma)) BY_FORM.set(form, verb);
  }

/** The speech verb with this lemma, or null. */
export const speechVerb = (lemma: string): SpeechVerb | null => BY_LEMMA.get(lemma.toLowerCase()) ?? null;

/** The speech verb that has this form ("Says", "told", "denying"), or null: where lemmas cannot be trusted, as in headlines. */
export const speechVerbForm = (form: string): SpeechVerb | null => BY_FORM.get(form.toLowerCase()) ?? null;

/** All speech verbs, in the order of the table. */
export const SPEECH_VERBS: readonly SpeechVerb[] = [...BY_LEMMA.values()];

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What somebody uttered, as a noun: "in a statement", "her remarks". */
export const STATEMENT_NOUNS: ReadonlySet<string> = words(
  'statement remark comment speech address letter interview message post tweet warning claim announcement declaration reply answer response appeal call demand promise pledge threat denial accusation allegation apology assurance testimony lecture sermon toast briefing question word words',
);

/** Written things that speak for whoever wrote, signed or issued them: "a commentary signed by Han", "a letter from the ministry". */
export const DOCUMENT_NOUNS: ReadonlySet<string> = words(
  'statement readout transcript letter report commentary communique communiqué memo memorandum note editorial article column op-ed document draft message post tweet petition resolution bulletin advisory survey study release dispatch',
);

/** Whoever does this to a document speaks in it: "issued a statement", "a letter signed by Berg". */
export const WRITING_VERBS: ReadonlySet<string> = words(
  'issue release publish write sign send post make deliver compile prepare draft author pen',
);

/** Where people write: a post there is not by them. */
export const PLATFORMS: ReadonlySet<string> = words(
  'facebook twitter telegram youtube whatsapp instagram x weibo tiktok linkedin signal threads snapchat wechat',
);

/** What follows "according to" and is nobody's word. */
export const NO_SOURCES: ReadonlySet<string> = words(
  'plan plans schedule custom tradition law laws rule rules need needs size age order rank principle scripture taste weight ability value type kind season circumstance',
);

/** Last words of sources in headlines that are no office: "defence officials", "state media". */
export const COLLECTIVE_SOURCES: ReadonlySet<string> = words(
  'official officials source sources police army military ministry government report reports media lawyer lawyers witness witnesses rebels expert experts analyst analysts study survey poll monitor court prosecutors agency embassy',
);

/** Works whose title stands in quotation marks. */
export const TITLED_NOUNS: ReadonlySet<string> = words(
  'author novel book memoir film movie documentary series song album hymn anthem poem play opera musical painting portrait sculpture exhibition exhibit concert festival conference essay podcast episode chapter ballet symphony operation exercise nickname codename alias hashtag',
);

/** Things that carry words which nobody utters. */
export const SLOGAN_CARRIERS: ReadonlySet<string> = words(
  'motto slogan banner placard poster sign graffiti leaflet inscription plaque label sticker t-shirt shirt hat cap flag sash proverb saying adage',
);

/** Participles before a name in general use: "known as “the fence”". */
export const NICKNAME_VERBS: ReadonlySet<string> = words(
  'know dub nickname codename code-name name title entitle label subtitle call christen rename term style',
);
