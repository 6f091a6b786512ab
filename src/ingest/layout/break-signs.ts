import { BEFORE_NAMES, GOES_ON } from '../../lexicon/layout-words.ts';
import { type BreakRule, OBSERVED } from './break-rule.ts';
import { readDateline } from './dateline.ts';
import { readParts } from './dateline-parts.ts';
import { isFinished, lastWord, startsLower, startsUpper } from './lines.ts';

export const closingStarts: BreakRule = {
  id: 'layout.closing-starts',
  says: 'A line that starts with a comma, a full stop or another closing mark goes on with the line before it, without a space.',
  source: OBSERVED,
  confidence: 0.98,
  decide: (_, after) =>
    /^(?:[,;:!?)”…\]%]|\.(?!\.|\d)|[’']s\b)/.test(after.text) && !/^…\s*["“\p{Lu}]/u.test(after.text) ? 'TIGHT' : null,
  examples: [
    ['The two countries agreed', ', the ministry said.', 'TIGHT'],
    ['the charity Clean Rivers', '.', 'TIGHT'],
  ],
  leaves: [
    ['The two countries agreed.', 'The ministry said so.'],
    ['He paused.', '... and went on.'],
  ],
};

export const openEnd: BreakRule = {
  id: 'layout.open-end',
  says: 'A line that ends inside a word, after a hyphen, slash or opening mark, goes on with the next one without a space.',
  source: OBSERVED,
  confidence: 0.95,
  decide: (before, after) =>
    !after.gapBefore &&
    (/[\p{L}\d][-‐/]$/u.test(before.text) ? /^[\p{L}\d]/u.test(after.text) : /[“‘([$€£]$/.test(before.text))
      ? 'TIGHT'
      : null,
  examples: [
    ['further Russian-', 'Iranian ties.', 'TIGHT'],
    ['the ministry (', 'its own) agreed.', 'TIGHT'],
  ],
  leaves: [
    ['a first step -', 'Roe'],
    ['He said "yes"', 'at once.'],
  ],
};

export const unfinishedLower: BreakRule = {
  id: 'layout.small-letter',
  says: 'A line that starts with a small letter goes on with an unfinished line before it, even over a blank line.',
  source: OBSERVED,
  confidence: 0.97,
  decide: (before, after) => (!isFinished(before.text) && startsLower(after.text) ? 'SPACE' : null),
  examples: [
    ['The dialogue', 'is developing well.', 'SPACE'],
    ['Japan voiced', '"serious concern."', 'SPACE'],
  ],
  leaves: [
    ['The dialogue ended.', 'is it over?'],
    ['Background', 'Russia has asked before.'],
  ],
};

export const goesOn: BreakRule = {
  id: 'layout.goes-on',
  says: 'A line that ends with a comma, an article, a preposition or another word that cannot end a sentence goes on.',
  source: OBSERVED,
  confidence: 0.95,
  decide: (before) => (/[,;]$/.test(before.text) || GOES_ON.has(lastWord(before.text)) ? 'SPACE' : null),
  examples: [
    ['The men, both geologists at', 'Seabed Minerals Corp.', 'SPACE'],
    ['“It is over,', 'Moscow knows it.', 'SPACE'],
  ],
  leaves: [
    ['The men were geologists.', 'Seabed Minerals hired them.'],
    ['Geologists', 'Seabed Minerals hired them.'],
  ],
};

export const finishedLower: BreakRule = {
  id: 'layout.after-abbreviation',
  says: 'A line that starts with a small letter right below a full stop goes on: the full stop belongs to an abbreviation.',
  source: OBSERVED,
  confidence: 0.8,
  decide: (before, after) => (!after.gapBefore && /\.$/.test(before.text) && startsLower(after.text) ? 'SPACE' : null),
  examples: [
    ['He told the U.S.', 'ambassador to leave.', 'SPACE'],
    ['Seabed Minerals Corp.', 'said it was sorry.', 'SPACE'],
  ],
  leaves: [
    ['He left.', '¶iPhone sales fell.'],
    ['He left.', 'Sales fell.'],
  ],
};

export const datelineLine: BreakRule = {
  id: 'layout.dateline-line',
  says: 'A line that is nothing but a dateline with agency, date or dash goes on with the lead.',
  source: OBSERVED,
  confidence: 0.95,
  decide: (before, after) => {
    const parts = before.text.length > 150 || startsLower(after.text) ? null : readParts(before.text);
    const whole = parts !== null && parts.proseStart === before.text.length && parts.places.length > 0;
    const sure = parts !== null && (parts.agency !== null || parts.dated || /[:–—-]/.test(parts.separator));
    return whole && sure && parts.inCapitals ? 'SPACE' : null;
  },
  examples: [
    ['MOSCOW, March 5 (Nordpress)', 'Russia has asked Norway for fish.', 'SPACE'],
    ['MOSCOW —', '¶Russia has asked Norway for fish.', 'SPACE'],
  ],
  leaves: [
    ['Moscow Talks Over', 'Russia has asked Norway for fish.'],
    ['MOSCOW (Nordpress) — Russia has asked Norway for fish.', 'Norway refused.'],
  ],
};

export const datelineStarts: BreakRule = {
  id: 'layout.dateline-starts',
  says: 'A line that starts with a dateline, its agency or date in it, starts the article, whatever stands above.',
  source: 'decks above the leads of Reuters, TASS and ANSA texts',
  confidence: 0.97,
  decide: (_, after) => {
    const finding = readDateline(after.text, new Set());
    const { agency = null, date = null } = finding?.dateline ?? {};
    return agency !== null || date !== null ? 'PARAGRAPH' : null;
  },
  examples: [
    [
      'The three were handed over on Saturday evening',
      'LIMA, November 24. /TASS/. Peru has extradited them.',
      'PARAGRAPH',
    ],
    ['Not a euro, the minister tells', 'ROME (Nordpress) - Italy never paid.', 'PARAGRAPH'],
  ],
  leaves: [
    ['He met the head of', 'NATO (North Atlantic Treaty Organization) - a friend.'],
    ['The talks were held in', 'Rome, the ministry said.'],
  ],
};

/** A mark of a list, as the summaries above Reuters texts have it. */
const isItem = (text: string): boolean => /^[*•●▪►]\s?\p{L}/u.test(text);

export const listItem: BreakRule = {
  id: 'layout.list-item',
  says: 'A line with the mark of a list is a paragraph of its own.',
  source: 'summaries above Reuters texts',
  confidence: 0.95,
  decide: (before, after) =>
    isItem(after.text) || (isItem(before.text) && !startsLower(after.text)) ? 'PARAGRAPH' : null,
  examples: [
    ['* Lima says crossings may be shut', '* Quito denies it', 'PARAGRAPH'],
    ['• Quito denies it', 'Peru has summoned the envoy.', 'PARAGRAPH'],
  ],
  leaves: [
    ['* Lima says crossings', 'may be shut'],
    ['a first step -', 'Roe'],
  ],
};

export const beforeName: BreakRule = {
  id: 'layout.before-name',
  says: 'A line that ends with "Mr.", "Gen." or the like goes on with the name.',
  source: OBSERVED,
  confidence: 0.95,
  decide: (before, after) => {
    const word = /(?:^|\s)(\p{L}+)\.$/u.exec(before.text.slice(-12))?.[1];
    return word !== undefined && BEFORE_NAMES.has(word.toLowerCase()) && !after.gapBefore && startsUpper(after.text)
      ? 'SPACE'
      : null;
  },
  examples: [
    ['The letter came from Gen.', 'Diallo himself.', 'SPACE'],
    ['It was signed by Mr.', 'Okemba.', 'SPACE'],
  ],
  leaves: [
    ['He saw the general.', 'Diallo left.'],
    ['It was signed by Mr. Okemba.', 'He left.'],
  ],
};
