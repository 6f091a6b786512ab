import type { RoleHead } from '../../../lexicon/roles.ts';
import { DIPLOMATIC_SUBJECTS, LEADER_NOUNS, LEADING_TITLES, WIDER_NOUNS } from '../../../lexicon/roles-nominals.ts';
import { SECOND_IN_RANK } from '../../../lexicon/titles.ts';
import { titleKeyOf } from '../roles/office.ts';
import type { TitlePhrase } from '../roles/title-phrase.ts';
import { type Office, subjectsOf } from './referent.ts';

/** What a nominal calls somebody, made once for all who may be meant. */
export interface Called {
  readonly head: RoleHead;
  /** the noun alone: "minister" */
  readonly noun: string;
  readonly key: string;
  /** words for the subject of a department: "foreign" */
  readonly subjects: readonly string[];
  /** a common noun for a body: "army" */
  readonly bodyNoun: string | null;
  /** id of a body that is named in it */
  readonly body: string | null;
}

export const calledFor = (phrase: TitlePhrase, head: RoleHead): Called => ({
  head,
  noun: head.head,
  key: titleKeyOf(phrase.title),
  subjects: subjectsOf(phrase.title),
  bodyNoun: phrase.bodyNoun,
  body: phrase.body?.reference?.id ?? null,
});

/** How well the noun calls a holder of this office: 1 for its own title, less for a wider word, 0 for another office. */
export function callsBy(office: Office, wanted: Called, exact: boolean): number {
  const { head, noun } = wanted;
  if (office.head === null || wanted.subjects.some((word) => !office.subjects.includes(word))) return 0;
  if (office.key === wanted.key) return 1;
  // "the general" for a lieutenant general, "the minister" for a trade minister, but not for a prime minister.
  if (office.head.head === noun || office.head.head.endsWith(` ${noun}`))
    return office.head.class === head.class && agreesOnBody(office, wanted) ? 1 : 0;
  // "the defense chief" for a defense minister, "the Commission chief" for its president.
  if (noun === 'chief' && office.head.class === 'MINISTER' && wanted.subjects.length > 0) return WIDER;
  if (
    LEADER_NOUNS.has(noun) &&
    wanted.body !== null &&
    wanted.body === office.organisation &&
    office.head.speaksFor !== 'SELF'
  )
    return LEADING_TITLES.has(office.head.head) ? 1 : MUCH_WIDER;
  if (exact) return 0;
  // Foreign ministers, and whoever speaks for a foreign ministry.
  if (noun === 'diplomat' && office.head.class !== 'DIPLOMAT')
    return [...office.subjects, ...office.organisationName.split(' ')].some((word) => DIPLOMATIC_SUBJECTS.has(word))
      ? MUCH_WIDER
      : 0;
  return (WIDER_NOUNS.get(noun)?.includes(office.head.class) ?? false) && agreesOnBody(office, wanted) ? WIDER : 0;
}

const WIDER = 0.8;
const MUCH_WIDER = 0.5;

/** "the army chief" is no navy chief. */
const agreesOnBody = (office: Office, wanted: Called): boolean =>
  wanted.bodyNoun === null || office.key.includes(wanted.bodyNoun);

/** A deputy, or the shadow of a minister. */
export const isSecond = (key: string): boolean => SECOND_IN_RANK.has(key.split(' ')[0] ?? '');
