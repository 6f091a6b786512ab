import { rawSpansOf } from '../../../domain/article.ts';
import type { Evidence, Mention, Quote, TimeRef } from '../../../domain/facts.ts';
import { statementId } from '../../../domain/ids.ts';
import type { ReadingRule } from '../../../domain/rule.ts';
import { byPosition, firstThat, type Span } from '../../../domain/spans.ts';
import { byPassage, type Scene } from '../scene.ts';
import { type TimesIn, timesIn, timeUnder, verbOver } from '../times/under.ts';
import { accordingTo, accordingToQuoted } from './according.ts';
import { underItsSpeaker } from './colon.ts';
import { afterItsSpeaker, nextParagraph, quoteOnlyParagraph, sameParagraph, unattributed } from './continued.ts';
import { decideQuotes, type Settled } from './decide.ts';
import { cueAfter, cueBefore, dashSource } from './direct.ts';
import { headlineColon, headlineDash, headlineSays, headlineSourceLast } from './headline.ts';
import { insideQuoted } from './nested.ts';
import { type Page, pagesOf, sentencesAround } from './page.ts';
import { phraseOfStatement, phraseUnderCue, quotedVerb } from './phrase.ts';
import type { MarkedRule, ReportedRule } from './proposal.ts';
import { addingThat, closedByCue, deniedThat, saidClause, saidThat } from './reported.ts';
import { speakerOf } from './speaker.ts';
import { verbAfter } from './verb-after.ts';

/** Who utters a stretch in marks: the first rule that knows wins, so the surest stand first. */
const markedRules: readonly MarkedRule[] = [
  nextParagraph, // an open quote goes on whatever follows it
  cueAfter, // the cue that touches the closing mark
  cueBefore, // the cue that leads up to the opening mark
  verbAfter, // a comma before the closing mark promises an attribution
  dashSource,
  sameParagraph, // no cue of its own: the quote before it in the paragraph
  accordingToQuoted,
  phraseUnderCue, // phrases: the verb above them
  quotedVerb,
  phraseOfStatement,
  underItsSpeaker, // whole sentences: the line above that a colon ends
  quoteOnlyParagraph, // or the quote of the paragraph before
  afterItsSpeaker, // or the subject of the sentence before
  unattributed,
];

/** Reported speech; of two that take the same words, the first in this order stays. */
const reportedRules: readonly ReportedRule[] = [
  headlineDash,
  headlineSourceLast,
  headlineColon,
  headlineSays,
  saidThat,
  addingThat,
  saidClause,
  deniedThat,
  closedByCue,
  accordingTo,
];

export const quoteRules: readonly ReadingRule[] = [...markedRules, insideQuoted, ...reportedRules];

/** Words, kind, cue and source of every quote of the article, whoever the source turns out to be. */
export function findQuotes(scene: Scene): Settled[] {
  return decideQuotes(pagesOf(scene), markedRules, insideQuoted, reportedRules);
}

/**
 * The quotes with their speakers as far as the scene knows them: those that the source itself names, and once coreference
 * has read it whoever "The Russian minister" and "he" are; with what their words are about.
 */
export function attribute(scene: Scene, found: readonly Settled[]): Quote[] {
  const mentions = byPassage(scene.mentions, (mention) => mention.passage);
  const ids = new Map<Settled, string>(found.map((one) => [one, idOf(scene, one)]));
  const times = timesIn(scene);
  return found
    .map((one) => toQuote(scene, mentions, times, one, ids))
    .sort((a, b) => byPosition(placeOf(a), placeOf(b)));
}

const placeOf = (quote: Quote): Evidence =>
  quote.evidence[0] ?? { passage: 0, start: 0, end: 0, sentenceStart: 0, sentenceEnd: 0 };

function idOf(scene: Scene, { page, words }: Settled): string {
  const first = words[0] ?? { start: 0, end: 0 };
  const passage = scene.article.passages[page.passage];
  const raw = passage === undefined ? undefined : rawSpansOf(passage, first)[0];
  // No copy holds all of it: then the place in the passages tells it apart.
  return raw === undefined
    ? statementId(scene.articleId, 'QUOTE', first, [`passage ${page.passage}`])
    : statementId(scene.articleId, 'QUOTE', raw);
}

function toQuote(
  scene: Scene,
  mentions: ReadonlyMap<number, readonly Mention[]>,
  times: TimesIn,
  one: Settled,
  ids: ReadonlyMap<Settled, string>,
): Quote {
  const { page, rule, kind, words, leader } = one;
  const mentionsOf = ({ passage }: Page): readonly Mention[] => mentions.get(passage) ?? [];
  const there = leader.from ?? leader.page;
  const spoken = leader.source === null ? null : speakerOf(scene, mentionsOf, there, leader.source);
  const id = ids.get(one) ?? '';
  const confidence = Math.min(rule.confidence, leader.rule.confidence, spoken?.confidence ?? 1);
  return {
    id,
    text: words.map((span) => page.text.slice(span.start, span.end)).join(' '),
    evidence: words.map((span) => {
      const around = sentencesAround(page, span);
      return {
        passage: page.passage,
        start: span.start,
        end: span.end,
        sentenceStart: around.start,
        sentenceEnd: around.end,
      };
    }),
    on: timeOfSaying(times, one)?.id ?? null,
    rule: rule.id,
    confidence,
    triggers: one.triggers,
    notes: [...one.notes, ...(spoken?.notes ?? [])],
    kind,
    inHeadline: page.kind === 'HEADLINE',
    cue: one.cue,
    speakerText: leader.source === null ? null : there.text.slice(leader.source.start, leader.source.end),
    speaker: spoken?.reference ?? null,
    speakerKind: spoken?.kind ?? null,
    about: mentioned(mentionsOf(page), words),
    group: one.group === null ? null : (ids.get(one.group) ?? null),
  };
}

/** When it is said: the time in the clause of the source ("said on Wednesday"), never one in the words themselves. */
function timeOfSaying(times: TimesIn, { page, words, leader: { source, page: told } }: Settled): TimeRef | null {
  // Most sentences have no time: their trees need no walk.
  if (source === null || !times.has(source.sentence)) return null;
  const verb = verbOver(source.sentence, source.head);
  return verb === null ? null : timeUnder(times, source.sentence, verb, told.passage === page.passage ? words : []);
}

/** References whose mentions stand inside the words, in order. */
function mentioned(mentions: readonly Mention[], words: readonly Span[]): string[] {
  const found = new Set<string>();
  for (const span of words) {
    const first = firstThat(mentions, (mention) => mention.start >= span.start);
    for (let at = first; (mentions[at]?.start ?? span.end) < span.end; at += 1) {
      const mention = mentions[at];
      if (mention !== undefined && mention.reference !== null && mention.end <= span.end) found.add(mention.reference);
    }
  }
  return [...found];
}
