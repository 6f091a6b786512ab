import type { Reference } from '../../../domain/facts.ts';
import type { ReadingRule } from '../../../domain/rule.ts';
import { americanSpelling, BODY_NOUNS, DEPARTMENT_WORDS } from '../../../lexicon/bodies.ts';
import { PRESS_NOUNS } from '../../../lexicon/press-words.ts';
import {
  ARMED_FORCES,
  COUNTRY_NOUNS,
  GOVERNMENT_NOUNS,
  LOOSE_BODIES,
  STATE_BODIES,
} from '../../../lexicon/roles-nominals.ts';
import { bodyOfState } from '../roles/implied-ministry.ts';
import type { BodyPhrase } from './body-phrase.ts';
import { coArguments } from './co-arguments.ts';
import { type Candidate, choose, type Discourse } from './discourse.ts';
import type { CoreferenceFinding } from './finding.ts';
import type { Referent } from './referent.ts';

export const countryNominal: ReadingRule = {
  id: 'coreference.country-nominal',
  says: 'The country, the kingdom and "her government" are the country last spoken of, or the one of the person.',
  source: 'English news usage; nouns in lexicon/roles-nominals.ts',
  confidence: 0.8,
  examples: [
    ['Portugal will not pay. The bill was wrong, the country said.', ['the country = NOMINAL of Portugal']],
    ['Portugal, a friend of Mali, sent radars to the country.', ['the country = NOMINAL of Mali']],
  ],
  leaves: ['Portugal will not pay for the country road.', 'Portugal sent radars to the country.'],
};

export const bodyNominal: ReadingRule = {
  id: 'coreference.body-nominal',
  says: 'A body noun with an article is the body of that kind last named.',
  source: 'English news usage; nouns in lexicon/bodies.ts',
  confidence: 0.85,
  examples: [
    [
      'The World Food Programme sent rice to Mali. The agency said more would follow.',
      ['The agency = NOMINAL of World Food Programme'],
    ],
    [
      'Britain expelled two diplomats, the Foreign Office said. "This was overdue," the ministry said.',
      ['the ministry = NOMINAL of Foreign Office'],
    ],
    [
      "Kenya's largest daily, the Kisumu Herald, blasted Uganda. The paper said the border was shut.",
      ['The paper = NOMINAL of Kisumu Herald'],
    ],
    [
      'The Helsingin Sanomat reported on Monday that Finland would pay. The newspaper gave no date.',
      ['The newspaper = NOMINAL of Helsingin Sanomat'],
    ],
  ],
  leaves: [
    'Voltara Inc. sent rice to Mali. Its rival paid the supplier, Norlund Inc., in cash.',
    'An agency sent rice to Mali.',
    'The World Food Programme published a paper on rice. The paper said more would follow.',
    'The Kisumu Herald paid for rice. It came wrapped in paper.',
    'The Kenyan army crossed the border. The group said nothing.',
  ],
};

export const stateBody: ReadingRule = {
  id: 'coreference.state-body',
  says: 'A ministry, army or embassy with a country is that body of the country, though the article never gives its name.',
  source: 'English news usage; nouns in lexicon/roles-nominals.ts',
  confidence: 0.7,
  examples: [
    [
      'Kenya offered to mediate. Its foreign ministry said an envoy would travel.',
      ['Its foreign ministry = NOMINAL of Kenyan foreign ministry'],
    ],
    [
      'Peru offered to mediate. The foreign ministry in Nairobi said nothing.',
      ['The foreign ministry = NOMINAL of Kenyan foreign ministry'],
    ],
  ],
  leaves: [
    'Kenya offered to mediate. A ministry said an envoy would travel.',
    'Kenya offered to mediate. Its ministry said an envoy would travel.',
  ],
};

/** A country that only the dateline tells. */
const AT_HOME = 0.6;

/** "the country" is often the one that the report comes from, though another was named in between. */
const AT_HOME_WEIGHT = 40;

/** What a body phrase means; `made` is a body that the phrase itself names with its country. */
export interface BodyReading {
  readonly finding: CoreferenceFinding;
  readonly made: Reference | null;
}

export function readBodyNominal(
  articleId: string,
  discourse: Discourse,
  phrase: BodyPhrase,
  owner: Referent | null,
): BodyReading | null {
  const definite = phrase.determiner === 'DEFINITE' || phrase.determiner === 'POSSESSIVE';
  if (!definite && phrase.country === null) return null;
  if (hasItsName(phrase)) return null;
  const nation = phrase.country?.reference?.countries[0] ?? owner?.reference.countries[0] ?? null;
  if (COUNTRY_NOUNS.has(phrase.noun) || GOVERNMENT_NOUNS.has(phrase.noun)) {
    const finding = asCountry(discourse, phrase, nation);
    return finding === null ? null : { finding, made: null };
  }
  return asBody(articleId, discourse, phrase, nation);
}

const found = (phrase: BodyPhrase, reference: string, rule: ReadingRule, confidence: number): CoreferenceFinding => ({
  kind: 'NOMINAL',
  first: phrase.first,
  last: phrase.last,
  reference,
  rule,
  confidence,
});

function asCountry(discourse: Discourse, phrase: BodyPhrase, nation: string | null): CoreferenceFinding | null {
  // "the country's nuclear chief", "the Kazakh capital": a qualified noun is another thing.
  if (phrase.words.length > 0 || phrase.body !== null) return null;
  if (phrase.possessor !== null && nation === null) return null;
  // "the government" without a country is the one of the place that the report comes from.
  const home = nation ?? (GOVERNMENT_NOUNS.has(phrase.noun) ? discourse.home : null);
  if (home === null && GOVERNMENT_NOUNS.has(phrase.noun)) return null;
  const kingdoms = COUNTRY_NOUNS.get(phrase.noun) ?? null;
  const others = coArguments(phrase.place, phrase.last);
  const candidates: Candidate[] = [];
  for (const referent of discourse.referents.values()) {
    const iso3 = referent.reference.countries[0];
    if (referent.reference.kind !== 'COUNTRY' || iso3 === undefined) continue;
    if (home !== null ? iso3 !== home : referent.activation <= 0) continue;
    if (kingdoms !== null && !kingdoms.has(iso3)) continue;
    if (nation === null && others.has(referent.reference.id)) continue;
    const own = iso3 === discourse.home ? AT_HOME_WEIGHT : 0;
    candidates.push({ referent, weight: home === null ? referent.activation + referent.presence / 4 + own : 1 });
  }
  const choice = choose(candidates, nation === null && home !== null ? AT_HOME : countryNominal.confidence);
  return choice === null ? null : found(phrase, choice.referent.reference.id, countryNominal, choice.confidence);
}

function asBody(
  articleId: string,
  discourse: Discourse,
  phrase: BodyPhrase,
  nation: string | null,
): BodyReading | null {
  const kind = PRESS_NOUNS.has(phrase.noun) ? 'MEDIA' : BODY_NOUNS.get(phrase.noun);
  const subject = phrase.words.map((word) => americanSpelling(word.text)).filter((word) => DEPARTMENT_WORDS.has(word));
  const noun = americanSpelling(phrase.noun).split(' ');
  const candidates: Candidate[] = [];
  for (const referent of discourse.referents.values()) {
    const { reference } = referent;
    // "the UN agency" is not the UN.
    if (reference.kind !== 'ORGANISATION' || reference.id === phrase.body?.reference?.id) continue;
    const named = callsByName(referent, phrase.noun, noun);
    if (reference.subkind === 'NEWS_AGENCY' || reference.subkind === 'MEDIA')
      if (kind !== reference.subkind && !named) continue;
    // "the group", "the company" is no ministry and no army.
    if (LOOSE_BODIES.has(phrase.noun) && !named && isOfState(referent)) continue;
    if (nation !== null && reference.countries.length > 0 && !reference.countries.includes(nation)) continue;
    const name = referent.nameWords;
    if (subject.some((word) => !name.includes(word))) continue;
    if (nation !== null && !named) continue;
    // Every state has an army, a police and a fleet: being of one kind does not make one the other.
    const alike = isBareMinistry(phrase)
      ? isMinistry(referent)
      : kind !== undefined &&
        kind === reference.subkind &&
        kind !== 'OTHER' &&
        !STATE_BODIES.has(phrase.noun) &&
        !isCapital(phrase);
    const fit = named ? 1 : alike ? 0.6 : LOOSE_BODIES.has(phrase.noun) ? 0.3 : 0;
    // Which of two ministries: the one that is known to be of that country.
    const own = reference.countries.length > 0 ? 1 : 0.3;
    const told = nation !== null && named ? own : presenceOf(referent);
    if (fit > 0 && told > 0) candidates.push({ referent, weight: fit * told });
  }
  const choice = choose(candidates, bodyNominal.confidence);
  if (choice !== null)
    return { finding: found(phrase, choice.referent.reference.id, bodyNominal, choice.confidence), made: null };
  if (!STATE_BODIES.has(phrase.noun) || candidates.length > 0 || isBareMinistry(phrase)) return null;
  const country = nation ?? discourse.home;
  if (country === null || (nation === null && phrase.possessor !== null)) return null;
  const words = [...phrase.words.map((word) => word.text), phrase.noun].join(' ').replace(/ - /g, '-');
  const made = bodyOfState(articleId, words, country, BODY_NOUNS.get(phrase.noun) ?? 'GOVERNMENT');
  if (made === null) return null;
  const confidence = nation === null ? AT_HOME : stateBody.confidence;
  return { finding: found(phrase, made.id, stateBody, confidence), made };
}

/** "the ministry" takes up one that was named ("the Foreign Office"); which of a country's ministries it is, it does not say. */
const isBareMinistry = ({ noun, words }: BodyPhrase): boolean =>
  words.length === 0 && (noun === 'ministry' || noun === 'department');

/** The noun is part of the body's name; of "Israel's army … the military" two words for one body. */
const callsByName = ({ nameWords }: Referent, noun: string, words: readonly string[]): boolean =>
  words.every((word) => nameWords.includes(word)) ||
  (ARMED_FORCES.has(noun) && nameWords.some((word) => ARMED_FORCES.has(word)));

const isOfState = (referent: Referent): boolean =>
  isMinistry(referent) || referent.nameWords.some((word) => STATE_BODIES.has(word));

const isMinistry = ({ reference }: Referent): boolean =>
  reference.subkind === 'MINISTRY' || BODY_NOUNS.get(reference.name.toLowerCase()) === 'MINISTRY';

/** How much a body is spoken of; a ministry also through its minister, though the article never names it. */
function presenceOf(referent: Referent): number {
  const own = referent.activation + referent.presence / 4;
  if (!isMinistry(referent)) return own;
  return Math.max(own, ...referent.holders.map((holder) => THROUGH_HOLDER * holder.activation));
}

const THROUGH_HOLDER = 0.5;

/** "the builder, Voltara Sul,": its name stands right there. */
function hasItsName({ place, last }: BodyPhrase): boolean {
  const mark = place.marks[last + 2] ?? null;
  if (place.tokens[last + 1]?.text !== ',' || mark === null || mark.first !== last + 2) return false;
  return mark.reference?.kind === 'ORGANISATION' && /^[,.;]$/.test(place.tokens[mark.last + 1]?.text ?? '.');
}

/** "the Channel": a noun with a capital inside a sentence is a name, of something else unless the body is named so. */
function isCapital({ place, last }: BodyPhrase): boolean {
  const text = place.tokens[last]?.text ?? '';
  return last > 0 && text !== text.toLowerCase();
}
