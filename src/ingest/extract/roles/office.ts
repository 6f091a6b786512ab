import { americanSpelling, DEPARTMENT_WORDS } from '../../../lexicon/bodies.ts';
import type { RoleClass } from '../../../lexicon/roles.ts';
import { HEADS_OF_SECRETARIATS, OFFICES_OF_LAW, STATE_BODIES } from '../../../lexicon/roles-nominals.ts';
import type { TitlePhrase } from './title-phrase.ts';
import type { Whose } from './whose.ts';

/** Offices that need no owner in the text to be one: there is one president, minister or ambassador of a country. */
const BY_THEMSELVES: ReadonlySet<RoleClass> = new Set([
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'MINISTER',
  'DIPLOMAT',
  'SPOKESPERSON',
  'COMMANDER',
  'LEGISLATOR',
]);
/**
 * Whether a title is an office: a rank, an expert or a manager only with the body, a head or chief only of something,
 * a trade ("wheat grower") never.
 */
export function isOffice(phrase: TitlePhrase, whose: Whose): boolean {
  const head = phrase.head;
  if (head === null) return true;
  const tied = whose.organisation !== null || phrase.body !== null;
  if (head.class === 'PERSON') return false;
  // "his deputy": second to somebody, not a deputy of parliament.
  if (head.head === 'deputy' && phrase.possessor !== null) return false;
  if (head.class === 'RANK' || head.class === 'EXPERT' || head.class === 'CLERIC') return tied;
  if (BY_THEMSELVES.has(head.class)) return true;
  if (head.class === 'JUDICIAL') return tied || OFFICES_OF_LAW.has(head.head);
  if (head.class === 'EXECUTIVE') return tied || (phrase.country !== null && STATE_EXECUTIVES.has(head.head));
  if (HEADS_OF_SECRETARIATS.has(head.head)) return true;
  return tied || whose.country !== null || isStateBody(phrase) || phrase.title.includes(' ');
}

/** "Burundi's director-general for repatriation": a state has them, too. */
const STATE_EXECUTIVES: ReadonlySet<string> = new Set(['director general']);

/** "army chief": of a body that every state has. */
const isStateBody = (phrase: TitlePhrase): boolean => phrase.bodyNoun !== null && STATE_BODIES.has(phrase.bodyNoun);

/** Offices whose country news leaves out when it is clear from the page: "Foreign Minister X said in a report from Lima". */
export function isOfState(phrase: TitlePhrase): boolean {
  const head = phrase.head;
  if (head === null) return false;
  switch (head.class) {
    case 'HEAD_OF_STATE':
    case 'HEAD_OF_GOVERNMENT':
    case 'MINISTER':
    case 'COMMANDER':
    case 'LEGISLATOR':
      return true;
    case 'DIPLOMAT':
      return head.head !== 'mediator' && head.head !== 'observer';
    case 'JUDICIAL':
      return OFFICES_OF_LAW.has(head.head) && head.head.includes(' ');
    case 'SPOKESPERSON':
    case 'LEADER':
      return (
        phrase.bodyNoun !== null ||
        phrase.ministry !== null ||
        /\b(?:presidential|government|foreign)\b/i.test(phrase.title)
      );
    case 'OFFICIAL':
      return phrase.determiner !== 'POSSESSIVE';
    default:
      return false;
  }
}

/** Forms of one title that mean the same office. */
const SAME_TITLES: readonly (readonly [RegExp, string])[] = [
  [/-/g, ' '],
  [/^pm$/, 'prime minister'],
  [/^fm$/, 'foreign minister'],
  [/\bpremier\b/, 'prime minister'],
  [/\bminister (?:of|for) (?:the )?(.+)$/, '$1 minister'],
  [/\bforeign affairs minister\b/, 'foreign minister'],
  [/\badvisor\b/, 'adviser'],
  [/\s+/g, ' '],
];

/** Lower case, American spelling, one form for a title that has several. */
export const titleKeyOf = (title: string): string =>
  SAME_TITLES.reduce((now, [pattern, to]) => now.replace(pattern, to), americanSpelling(title)).trim();

/** The subject of a ministry in a minister's title, as written: "Water Resources"; null for a prime minister or "minister". */
export function departmentOf(phrase: TitlePhrase): string | null {
  if (phrase.head?.class !== 'MINISTER') return null;
  const words = phrase.title.replace(/\bminister (?:of|for) (?:the )?/i, '').split(/\s+/);
  const subject = words.filter((word) => {
    const plain = americanSpelling(word);
    return DEPARTMENT_WORDS.has(plain) || plain === 'and' || plain.endsWith(',');
  });
  const last = americanSpelling(words.at(-1) ?? '');
  if (subject.length === 0 || subject.every((word) => word === 'and')) return null;
  // "Foreign Secretary", "Secretary of State": state alone is no subject there.
  return last === 'state' || subject.join(' ').toLowerCase() === 'state' ? null : subject.join(' ');
}
