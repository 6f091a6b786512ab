import type { RelationType } from '../domain/facts.ts';
import { ADJECTIVE_FRAMES } from './frames-adjectives.ts';
import { NOUN_FRAMES } from './frames-nouns.ts';
import { IMMATERIAL_NOUNS, OBJECT_CLASSES, type ObjectClass } from './frames-objects.ts';
import { VERB_OBJECT_FRAMES } from './frames-verb-objects.ts';
import { VERB_FRAMES } from './frames-verbs.ts';

/**
 * Which words of news English say that one state, body or person does something to another, and where the parties stand.
 * Own lexicon, made for this project from the deeds that CAMEO and PLOVER define; codes are those of lexicon/plover.ts.
 */
export interface Frame {
  /** lemma, with its particle after an underscore: "call_off" */
  readonly lemma: string;
  readonly kind: 'VERB' | 'NOUN' | 'ADJECTIVE';
  readonly cameo: string;
  /** only where the code does not give the type */
  readonly type: RelationType | null;
  /** only where the code does not give the mode */
  readonly mode: string | null;
  /** where the recipient stands, tried in order: obj, clause (subject of the clause said) or a preposition */
  readonly recipient: readonly string[];
  /** a verb frame that holds for such objects only: "recall" + ENVOY */
  readonly object: ObjectClass | null;
  /** joined parties act on each other: "A and B signed", "talks between A and B" */
  readonly symmetric: boolean;
  /** the recipient may be left to the context: "Manila demanded an apology" */
  readonly implied: boolean;
  /** who is named as subject receives: "A received B's minister" */
  readonly inverse: boolean;
  /** a speech act: what is said is the speaker's, the saying a fact */
  readonly speech: boolean;
  /** an official who travels visits: only persons and delegations, and only another country */
  readonly travel: boolean;
  /** the recipient is named by the noun itself, not by what stands around it: "met Iran's minister", not "met demands of Iran" */
  readonly direct: boolean;
  /** what people do who act for themselves, not for their state: "farmers blocked" */
  readonly civilian: boolean;
  /** only of the future: "we will respond" */
  readonly ahead: boolean;
  /** an implied recipient must have had to do with the actor before: not just any country the article names */
  readonly near: boolean;
  /** the deed reaches a country through a place of it: "built a port in Kenya" */
  readonly placed: boolean;
  /** a noun whose "of" is what is handed on, not who does it: "the extradition of a Finn" */
  readonly theme: boolean;
  /** its recipients are two at least: a mediator's sides */
  readonly both: boolean;
  /** all of these hold of the clause, and none of those below */
  readonly when: readonly Condition[];
  readonly not: readonly Condition[];
}

/**
 * What a row may ask of its clause. `subject`, `object`: one of them is of a class, of OBJECT_CLASSES or one that
 * relations/conditions.ts knows by what the words refer to; `complement`: its clause is of a kind; `with`: it has a
 * dependent with that preposition or adverb, or one of several (`with:to|by`); `tense`: AHEAD.
 */
export interface Condition {
  readonly of: 'subject' | 'object' | 'complement' | 'with' | 'tense';
  readonly is: string;
}

/**
 * [lemmas, CAMEO code, recipient slots, flags]; flags: symmetric implied inverse speech travel direct civilian ahead near
 * both placed theme, type=…, mode=…, and conditions: when=object:OFFICIAL, not=complement:QUESTION.
 */
export type FrameRow = readonly [lemmas: string, cameo: string, recipient: string, flags?: string];

/** [lemmas, class of the object, CAMEO code, recipient slots, flags] */
export type VerbObjectRow = readonly [
  lemmas: string,
  objects: ObjectClass,
  cameo: string,
  recipient: string,
  flags?: string,
];

function readFrames(kind: Frame['kind'], rows: readonly FrameRow[], object: ObjectClass | null = null): Frame[] {
  return rows.flatMap(([lemmas, cameo, recipient, flags = '']) => {
    const flag = new Set(flags.split(' '));
    const values = (name: string): string[] =>
      [...flag].flatMap((word) => (word.startsWith(`${name}=`) ? [word.slice(name.length + 1)] : []));
    const value = (name: string): string | null => values(name)[0] ?? null;
    const civilian = flag.has('civilian');
    return lemmas.split(' ').map((lemma) => ({
      lemma,
      kind,
      cameo,
      type: value('type') as RelationType | null,
      mode: value('mode'),
      recipient: recipient.split(' ').filter((slot) => slot !== ''),
      object,
      symmetric: flag.has('symmetric'),
      implied: flag.has('implied'),
      inverse: flag.has('inverse'),
      speech: flag.has('speech'),
      travel: flag.has('travel'),
      direct: flag.has('direct'),
      civilian,
      ahead: flag.has('ahead'),
      near: flag.has('near'),
      both: flag.has('both'),
      placed: flag.has('placed'),
      theme: flag.has('theme'),
      when: [
        ...(civilian ? ['subject:CIVILIAN'] : []),
        ...(flag.has('ahead') ? ['tense:AHEAD'] : []),
        ...values('when'),
      ].map(conditionOf),
      not: values('not').map(conditionOf),
    }));
  });
}

function conditionOf(text: string): Condition {
  const [of = '', is = ''] = text.split(':');
  return { of: of as Condition['of'], is };
}

/** A frame for a rule that finds its word by itself: a speech act whose recipient may be left out. */
export const plainFrame = (lemma: string, cameo: string, recipient: readonly string[]): Frame => ({
  lemma,
  kind: 'VERB',
  cameo,
  type: null,
  mode: null,
  recipient,
  object: null,
  symmetric: false,
  implied: true,
  inverse: false,
  speech: true,
  travel: false,
  direct: false,
  civilian: false,
  ahead: false,
  near: false,
  both: false,
  placed: false,
  theme: false,
  when: [],
  not: [],
});

function byLemma(frames: readonly Frame[]): ReadonlyMap<string, readonly Frame[]> {
  const found = new Map<string, Frame[]>();
  for (const frame of frames) found.set(frame.lemma, [...(found.get(frame.lemma) ?? []), frame]);
  return found;
}

/** Verbs that carry a relation by themselves. */
export const verbFrames: ReadonlyMap<string, readonly Frame[]> = byLemma(readFrames('VERB', VERB_FRAMES));

/** Verbs that carry one with an object of a class, the narrower class first. */
export const verbObjectFrames: ReadonlyMap<string, readonly Frame[]> = byLemma(
  VERB_OBJECT_FRAMES.flatMap(([lemmas, object, cameo, recipient, flags]) =>
    readFrames('VERB', [[lemmas, cameo, recipient, flags ?? '']], object),
  ),
);

export const nounFrames: ReadonlyMap<string, readonly Frame[]> = byLemma(readFrames('NOUN', NOUN_FRAMES));

export const adjectiveFrames: ReadonlyMap<string, readonly Frame[]> = byLemma(
  readFrames('ADJECTIVE', ADJECTIVE_FRAMES),
);

const classes = new Map<string, Set<ObjectClass>>();
for (const [name, words] of Object.entries(OBJECT_CLASSES))
  for (const word of words.trim().split(/\s+/)) {
    const known = classes.get(word) ?? new Set();
    known.add(name as ObjectClass);
    classes.set(word, known);
  }

/** `THING`: of no class of its own and not made of words or of nothing. */
export const isOfClass = (lemma: string, name: ObjectClass): boolean =>
  name === 'THING' ? !classes.has(lemma) && !IMMATERIAL_NOUNS.has(lemma) : (classes.get(lemma)?.has(name) ?? false);
