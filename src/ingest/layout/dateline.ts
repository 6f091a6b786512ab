import type { Dateline } from '../../domain/article.ts';
import { nameKey } from '../../domain/names.ts';
import type { Rule } from '../../domain/rule.ts';
import { cities } from '../../lexicon/cities.ts';
import { capitals, countryNames } from '../../lexicon/countries.ts';
import { NO_CITIES } from '../../lexicon/layout-words.ts';
import { isExpansion, type Parts, readParts } from './dateline-parts.ts';

export interface DatelineRule extends Rule {
  readonly fits: (parts: Parts, acronyms: ReadonlySet<string>) => boolean;
  /** [start of a lead, "places | region | agency | date", - for what is not there] */
  readonly examples: readonly (readonly [string, string])[];
  readonly leaves: readonly string[];
}

const STYLE = 'datelines in the stylebooks of AP, Reuters, AFP, TASS and Xinhua';

/** Capitals that are no city: a label, an acronym that the text uses again, or one with its words in brackets. */
const isNoCity = ({ places, agency }: Parts, acronyms: ReadonlySet<string>): boolean =>
  places.some(
    ({ text }) =>
      NO_CITIES.has(text) ||
      text.split(/\s/).some((word) => word.length > 2 && NO_CITIES.has(word)) ||
      acronyms.has(text) ||
      (agency !== null && isExpansion(text, agency.text)),
  );

const agencyAndPlace: DatelineRule = {
  id: 'layout.dateline-agency',
  says: 'A city with an agency in brackets or between slashes, with or without region and date, before a dash, colon or new sentence, is a dateline.',
  source: STYLE,
  confidence: 0.98,
  fits: (parts, acronyms) =>
    parts.places.length > 0 &&
    parts.agency !== null &&
    !isNoCity(parts, acronyms) &&
    (parts.startsSentence
      ? parts.separator !== '' || parts.inCapitals || parts.dated
      : parts.separator !== '' && (parts.inCapitals || parts.dated)),
  examples: [
    ['CAIRO (Nordpress) - The talks', 'CAIRO | - | Nordpress | -'],
    [
      'KINSHASA/BRAZZAVILLE, 12 June 2025 (Congo Wire) – The talks',
      'KINSHASA, BRAZZAVILLE | - | Congo Wire | 2025-06-12',
    ],
    [
      'RZEPIN, Poland, Feb. 9, 2026 (Central News Service) — Hundreds',
      'RZEPIN | Poland | Central News Service | 2026-02-09',
    ],
    ['(Delta Desk) NEW DELHI: Bangladesh', 'NEW DELHI | - | Delta Desk | -'],
    ['HELSINKI, March 5. /ITR/. Finland', 'HELSINKI | - | ITR | XXXX-03-05'],
    ['Moscow, 5 March (Interfax) - Russia', 'Moscow | - | Interfax | XXXX-03-05'],
    ['New Delhi [India], August 5 (ANI): The minister', 'New Delhi | India | ANI | XXXX-08-05'],
    ['Tehran, IRNA – The minister', 'Tehran | - | IRNA | -'],
    ['MINSK (Nordpress) -The minister', 'MINSK | - | Nordpress | -'],
    ['Berlin (dpa) - The minister', 'Berlin | - | dpa | -'],
    ['ST. PETERSBURG, Fla. (AP) — The minister', 'ST. PETERSBURG | Fla. | AP | -'],
    ['COX’S BAZAR, Bangladesh (AP) — The minister', 'COX’S BAZAR | Bangladesh | AP | -'],
    ['RIO DE JANEIRO, Aug 5 (Reuters) - The minister', 'RIO DE JANEIRO | - | Reuters | XXXX-08-05'],
    ['WASHINGTON, Aug. 5, 2024 /PRNewswire/ -- The minister', 'WASHINGTON | - | PRNewswire | 2024-08-05'],
    ['(ANSA) - ROME, APR 7 - Italy', 'ROME | - | ANSA | XXXX-04-07'],
    ['(AFP) — PARIS — France', 'PARIS | - | AFP | -'],
    ['New Delhi, Mar 18 (PTI) India', 'New Delhi | - | PTI | XXXX-03-18'],
    ['MOSCOW, March 5 – RIA Novosti. Russia', 'MOSCOW | - | RIA Novosti | XXXX-03-05'],
    ['AMMAN and DAMASCUS (Orient Post) - Jordan', 'AMMAN, DAMASCUS | - | Orient Post | -'],
  ],
  leaves: [
    'NATO (North Atlantic Treaty Organization) - the alliance - met.',
    'The International Atomic Energy Agency (IAEA) said it left.',
    'Jane Roe (left) - the minister - smiled.',
    'World Food Programme (WFP) — The agency needs rice.',
    'Tehran (and not Moscow) - she said - decides.',
    'General Diallo (Guinea) said the boats were ready.',
    'UNICEF (Geneva) - The fund asks for help.',
    'Aug. 5 (Monday) was a day of rain.',
    'New Delhi, Mar 18 (Monday) was a day of rain.',
    'Minister (Labour) - who did it? - left.',
  ],
};

const datedPlace: DatelineRule = {
  id: 'layout.dateline-date',
  says: 'A city with a date before a dash, a colon or (in capitals) a full stop is a dateline.',
  source: STYLE,
  confidence: 0.95,
  fits: (parts, acronyms) =>
    parts.places.length > 0 &&
    parts.agency === null &&
    parts.dated &&
    parts.separator !== '' &&
    (parts.inCapitals || parts.separator !== '.') &&
    !isNoCity(parts, acronyms),
  examples: [
    ['BANGKOK, 8 July 2025 — Thai generals', 'BANGKOK | - | - | 2025-07-08'],
    ['MINSK. Nov 3. Belarus', 'MINSK | - | - | XXXX-11-03'],
    ['Ottawa, Ontario – March 3, 2026 – The minister', 'Ottawa | Ontario | - | 2026-03-03'],
  ],
  leaves: [
    'The ministers – March 3, 2026 – left Ottawa.',
    'Bangkok, 8 July 2025 was a day of rain.',
    'Paris, May 3. It rains.',
    'MAY 3, 2025 — The day came.',
  ],
};

const barePlace: DatelineRule = {
  id: 'layout.dateline-city',
  says: 'A city in capitals, with or without region, before a dash or colon and a new sentence is a dateline.',
  source: STYLE,
  confidence: 0.9,
  fits: (parts, acronyms) =>
    parts.places.length > 0 &&
    parts.inCapitals &&
    parts.agency === null &&
    !parts.dated &&
    parts.separator !== '' &&
    parts.separator !== '.' &&
    parts.startsSentence &&
    parts.places.every(({ text }) => text.length >= 4) &&
    !isNoCity(parts, acronyms),
  examples: [
    ['NIAMEY — Niger asked', 'NIAMEY | - | - | -'],
    ['KYIV, Ukraine — Ukraine asked', 'KYIV | Ukraine | - | -'],
    ['ISLAMABAD: Pakistan asked', 'ISLAMABAD | - | - | -'],
  ],
  leaves: [
    'BREAKING: Russia asked',
    'NATO — The alliance met.',
    'OSLO was quiet.',
    'Oslo — Norway’s capital — was quiet.',
    'QUESTION: Will you leave?',
    'USA: The president left.',
  ],
};

export const isKnownCity = (text: string): boolean => cities.has(nameKey(text)) || capitals.has(nameKey(text));

const knownPlace: DatelineRule = {
  id: 'layout.dateline-known-city',
  says: 'A known city, or one with its country, in small letters before a dash and a new sentence is a dateline, unless a second dash makes it an aside.',
  source: 'datelines of Al Jazeera and of web copies',
  confidence: 0.85,
  fits: (parts) =>
    parts.places.length === 1 &&
    !parts.inCapitals &&
    parts.agency === null &&
    !parts.dated &&
    /^[-–—]+$/.test(parts.separator) &&
    parts.startsSentence &&
    !parts.dashAgain &&
    (parts.region === null
      ? parts.places.every(({ text }) => isKnownCity(text))
      : countryNames.has(nameKey(parts.region.text))),
  examples: [
    ['Kyiv, Ukraine – Olena asked', 'Kyiv | Ukraine | - | -'],
    ['Paris - France on Tuesday expelled two envoys.', 'Paris | - | - | -'],
  ],
  leaves: [
    'Oslo — Norway’s capital — was quiet.',
    'Minister Roe – The man of the year',
    'Paris: France asked.',
    'Paris – and not Rome.',
  ],
};

const bareAgency: DatelineRule = {
  id: 'layout.dateline-agency-alone',
  says: 'An agency in brackets at the start, before a dash and a new sentence, is a dateline without a city.',
  source: STYLE,
  confidence: 0.9,
  fits: (parts) => parts.places.length === 0 && parts.agency !== null && parts.separator !== '' && parts.startsSentence,
  examples: [
    ['(Reuters) - Russia asked', '- | - | Reuters | -'],
    ['(AFP) – “No,” he said', '- | - | AFP | -'],
    ['Aug. 5 (UPI) -- The minister', '- | - | UPI | XXXX-08-05'],
  ],
  leaves: ['(Reuters) said so.', '(In Moscow) - he said.', '(1) - The first point.'],
};

export const datelineRules: readonly DatelineRule[] = [agencyAndPlace, datedPlace, barePlace, knownPlace, bareAgency];

export interface DatelineFinding {
  readonly rule: DatelineRule;
  readonly dateline: Dateline;
  /** where prose starts, behind the separator */
  readonly proseStart: number;
}

/**
 * The dateline at the start of a paragraph, or null.
 * @param acronyms words in capitals that the article uses elsewhere: no city is written so twice
 */
export function readDateline(text: string, acronyms: ReadonlySet<string>): DatelineFinding | null {
  const parts = readParts(text);
  const rule = parts && datelineRules.find((one) => one.fits(parts, acronyms));
  if (!parts || !rule) return null;
  const { places, region, agency, date } = parts;
  return { rule, proseStart: parts.proseStart, dateline: { start: 0, end: parts.end, places, region, agency, date } };
}
