import type { Span } from '../../../domain/spans.ts';
import { findCountry } from '../../../lexicon/countries.ts';
import { COLLECTIVE_SOURCES, type CueClass, type SpeechVerb, speechVerbForm } from '../../../lexicon/cues.ts';
import { roleHeadAtEnd } from '../../../lexicon/roles.ts';
import { type Page, wordsIn } from './page.ts';
import { type Attribution, attribution, type ReportedRule } from './proposal.ts';
import { isNominal, type Source } from './source.ts';

/** Headlines leave out articles and auxiliaries and capitalise everything: the parse is not asked, only names and form. */

const HEADLINES = 'Reuters Handbook, headlines: attribution by dash, colon and "says"';
/** A source in a headline is short. */
const MOST_WORDS = 8;
/** Shorter still after a colon: "minister", "UN report". */
const MOST_WORDS_LAST = 4;
type Reported = Attribution & { readonly words: readonly Span[] };

/** … - X */
export const headlineDash: ReportedRule = {
  id: 'quote.headline-dash',
  says: 'In a headline, a name or office after a last dash is the source of what stands before it.',
  source: HEADLINES,
  confidence: 0.9,
  find: (page) => {
    const dash = headlineText(page)?.match(/^(.+\S)\s+(?:-{1,2}|–|—)\s+(\S.*?)\s*$/u);
    if (dash === undefined || dash === null) return [];
    const [whole, words = '', name = ''] = dash;
    const start = whole.length - whole.trimEnd().length;
    const nameEnd = whole.length - start;
    const source = sourceAt(page, { start: nameEnd - name.length, end: nameEnd });
    return source === null ? [] : [headlineQuote(page, source, '-', { start: labelEnd(words), end: words.length })];
  },
  examples: [
    [
      'Bridge to Open in May - Berg\nTransport Minister Anna Berg spoke on Monday.',
      ['Anna Berg: "Bridge to Open in May"'],
    ],
  ],
  leaves: [
    'The Bridge - A Wonder of Its Time\nThe bridge was closed.',
    'The bridge was closed - the ministry knew why.',
  ],
};

/** X: … */
export const headlineColon: ReportedRule = {
  id: 'quote.headline-colon',
  says: 'In a headline, a person, body or office before a first colon is the source of what follows.',
  source: HEADLINES,
  confidence: 0.8,
  find: (page) => {
    const text = headlineText(page);
    const colon = text?.indexOf(': ') ?? -1;
    if (text === null || colon <= 0) return [];
    // "Berg to parliament: …"
    const listener = text.slice(0, colon).search(/\s+to\s+\S/);
    const source = sourceAt(page, { start: 0, end: listener > 0 ? listener : colon });
    if (source === null || isCountryName(page, source) || sourceLast(page) !== null) return [];
    return [headlineQuote(page, source, ':', { start: colon + 2, end: text.length })];
  },
  examples: [
    [
      'Berg: Bridge to Open in May\nTransport Minister Anna Berg spoke on Monday.',
      ['Anna Berg: "Bridge to Open in May"'],
    ],
    [
      'Berg to Drivers: Bridge Will Open in May\nTransport Minister Anna Berg spoke on Monday.',
      ['Anna Berg: "Bridge Will Open in May"'],
    ],
  ],
  leaves: [
    'Analysis: Bridge to Open in May\nThe bridge was closed.',
    'Norway: Bridge to Open in May\nThe bridge was closed.',
  ],
};

/** …: X */
export const headlineSourceLast: ReportedRule = {
  id: 'quote.headline-source-last',
  says: 'In a headline, an office, body or name after a last colon is the source of the sentence before it.',
  source: 'headlines of AFP, PTI and Xinhua: the source last, after a colon',
  confidence: 0.8,
  find: (page) => {
    const found = sourceLast(page);
    return found === null ? [] : [headlineQuote(page, found.source, ':', found.words)];
  },
  examples: [
    [
      'Norway to reopen bridge in May: minister\n"It is safe," Norwegian Transport Minister Anna Berg said.',
      ['Anna Berg: "Norway to reopen bridge in May"'],
    ],
    ['Two drivers killed as bridge falls: police\nThe bridge was old.', ['?: "Two drivers killed as bridge falls"']],
  ],
  leaves: [
    'The new face of the ministry: Anna Berg\nTransport Minister Anna Berg took office.',
    'Bridge to open in May: what we know\nThe bridge was closed.',
  ],
};

/** The source behind a headline's last colon, and the sentence before it; null for a topic ("A new face: Anna Berg"). */
function sourceLast(page: Page): { source: Source; words: Span } | null {
  const text = headlineText(page);
  const colon = text?.lastIndexOf(': ') ?? -1;
  if (text === null || colon <= 0) return null;
  const words = { start: labelEnd(text), end: colon };
  const tail = spanOf(text, colon + 2, text.length);
  const source = countWords(text, tail) > MOST_WORDS_LAST ? null : sourceAt(page, tail);
  if (source === null || countWords(text, words) <= countWords(text, tail) + 1) return null;
  const [first, second] = wordsIn(page.words, words);
  const verb = wordsIn(page.words, words).some((word) => /^(?:VB[DZPGN]?|MD|TO)$/.test(word.token.pos));
  // "Norway summons envoy": the parser takes the verb for a noun, but a name opens the sentence.
  const named = page.mentions.some((one) => one.start === first?.token.start && one.end < (second?.token.end ?? 0));
  return verb || (named && second?.token.pos !== 'POS') ? { source, words } : null;
}

/** X Says …; …, X Says; …, Says X */
export const headlineSays: ReportedRule = {
  id: 'quote.headline-says',
  says: 'In a headline, the name before or after a verb of speech is the source of the clause that it comes with.',
  source: HEADLINES,
  confidence: 0.8,
  find: (page) => {
    const text = headlineText(page);
    if (text === null) return [];
    for (const verb of text.matchAll(/\p{L}+/gu)) {
      const speech = speechVerbForm(verb[0]);
      if (speech === null || !speech.clause || !/(?:s|said|told)$/i.test(verb[0])) continue;
      const found = aroundVerb(page, text, { start: verb.index, end: verb.index + verb[0].length }, speech);
      if (found !== null) return [found];
    }
    return [];
  },
  examples: [
    ['Bridge Is Safe, Says Berg\nTransport Minister Anna Berg spoke on Monday.', ['Anna Berg: "Bridge Is Safe"']],
    ['Berg Says Bridge Is Safe\nTransport Minister Anna Berg spoke on Monday.', ['Anna Berg: "Bridge Is Safe"']],
  ],
  leaves: [
    'Berg Says Little\nTransport Minister Anna Berg spoke on Monday.',
    'Berg Confirms Deal\nAnna Berg spoke on Monday.',
  ],
};

/** Classes whose verb may end a headline: "…, Officials Warn". */
const ENDING: ReadonlySet<CueClass> = new Set(['NEUTRAL', 'ASSERTION', 'WARNING', 'ADDITION']);

function aroundVerb(page: Page, text: string, verb: Span, speech: SpeechVerb): Reported | null {
  const before = text.slice(0, verb.start).trimEnd();
  const after = text.slice(verb.end);
  const cue = text.slice(verb.start, verb.end);
  // "…, Says X"
  if (before.endsWith(',')) {
    const source = sourceAt(page, spanOf(text, verb.end, text.length));
    if (source !== null) return headlineQuote(page, source, cue, { start: 0, end: before.length - 1 });
  }
  const boundary = Math.max(
    before.lastIndexOf(', '),
    before.lastIndexOf('; '),
    before.lastIndexOf(': '),
    before.lastIndexOf(' - '),
  );
  const subject = spanOf(text, boundary < 0 ? 0 : boundary + 2, before.length);
  const source = sourceAt(page, subject);
  if (source === null) return null;
  // "…, X Says"; "…, X Protests" is a deed
  if (/^\W*$/.test(after))
    return !ENDING.has(speech.class)
      ? null
      : boundary < 0
        ? null
        : headlineQuote(page, source, cue, { start: 0, end: boundary });
  // "X Says …": other verbs than "say" take objects as well ("Confirms Deal"), so they need their "that".
  const that = /^\s+that\s+/i.exec(after);
  if (speech.lemma !== 'say' && that === null) return null;
  const words = spanOf(text, verb.end + (that?.[0].length ?? 0), text.length);
  const joint = text
    .slice(words.start, words.end)
    .search(/;\s|,\s+(?:as|while|but)\s|\s(?:as|while)\s(?=\p{Lu}\S*\s+\S+\s+\S)/iu);
  const clause = { start: words.start, end: joint < 0 ? words.end : words.start + joint };
  return wordsIn(page.words, clause).some((word) => /^(?:VB[DZP]?|MD)$/.test(word.token.pos)) &&
    countWords(text, clause) >= 2
    ? headlineQuote(page, source, cue, clause)
    : null;
}

/** "EXCLUSIVE: …", "UPDATE 2 - …": a label of the desk is nobody's word. */
const labelEnd = (text: string): number => /^(?:\p{Lu}{4,}(?:\s+\d+)?\s*[:–-]\s*)?/u.exec(text)?.[0].length ?? 0;

const headlineText = (page: Page): string | null => (page.kind === 'HEADLINE' ? page.text : null);

const countWords = (text: string, span: Span): number =>
  text.slice(span.start, span.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

function spanOf(text: string, start: number, end: number): Span {
  const inner = text.slice(start, end);
  return { start: start + inner.length - inner.trimStart().length, end: end - (inner.length - inner.trimEnd().length) };
}

function headlineQuote(page: Page, source: Source, cue: string, words: Span): Reported {
  return { ...attribution(source, cue, source.head, [cue]), words: [spanOf(page.text, words.start, words.end)] };
}

/** The stretch as a source, if it ends in a name or an office; a news agency there is the publisher. */
function sourceAt(page: Page, span: Span): Source | null {
  const text = page.text.slice(span.start, span.end);
  if (countWords(page.text, span) > MOST_WORDS || /[,;:“”"]/.test(text)) return null;
  const words = wordsIn(page.words, span);
  const head = words.findLast((word) => isNominal(word.token))?.token ?? words.at(-1)?.token;
  const sentence = words.at(-1)?.sentence;
  if (head === undefined || sentence === undefined) return null;
  const named = page.mentions.some(
    (mention) =>
      mention.kind !== 'DEMONYM' && mention.kind !== 'PLACE' && mention.end === span.end && mention.start >= span.start,
  );
  if (!named && roleHeadAtEnd(text) === null && !isCollective(text)) return null;
  return { start: span.start, end: span.end, sentence, head, reach: span.end };
}

/** "defence officials", "state media": sources that are no office. */
const isCollective = (text: string): boolean => COLLECTIVE_SOURCES.has(text.toLowerCase().match(/\p{L}+$/u)?.[0] ?? '');

/** "Ukraine: grain runs out" has a topic before its colon, not a source. */
const isCountryName = (page: Page, source: Source): boolean =>
  findCountry(page.text.slice(source.start, source.end)) !== null;
