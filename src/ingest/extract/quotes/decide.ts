import type { QuoteKind } from '../../../domain/facts.ts';
import { contains, overlaps } from '../../../domain/spans.ts';
import { SLOGAN_CARRIERS } from '../../../lexicon/cues.ts';
import type { Stretch } from './marks.ts';
import type { Page } from './page.ts';
import type { Attribution, MarkedRule, Place, Proposal, ReportedRule } from './proposal.ts';
import { isSentence, whyUnuttered } from './shape.ts';

/** A quote that stays, with the one whose source it shares and the first of its utterance. */
export interface Settled extends Proposal {
  /** the quote that has the source; itself if it has its own */
  leader: Proposal;
  /** first quote of the same utterance, itself included; null when it stands alone */
  group: Settled | null;
}

/**
 * Settles what the rules propose. Stretches in marks come first, in order of reading: the first rule of the list that
 * attributes a stretch wins, a stretch that none attributes is no quote. Reported clauses come second: of two with the
 * same or crossing words the longer stays, and none stays whose words are mostly quoted in marks already.
 */
export function decideQuotes(
  pages: readonly Page[],
  markedRules: readonly MarkedRule[],
  nestedRule: MarkedRule,
  reportedRules: readonly ReportedRule[],
): Settled[] {
  const settled: Settled[] = [];
  const byStretch = new Map<Stretch, Settled>();
  const earlier: Place[] = [];
  for (const page of pages) {
    const marked: Settled[] = [];
    for (const stretch of page.stretches) {
      const one = settleStretch(page, stretch, earlier, stretch.depth > 0 ? [nestedRule] : markedRules, byStretch);
      if (one === null) continue;
      settled.push(one);
      byStretch.set(stretch, one);
      if (stretch.depth > 0) continue;
      marked.push(one);
      earlier.push({ page, stretch });
    }
    settled.push(...settleReported(page, reportedRules, marked));
  }
  groupByCue(settled);
  return settled;
}

function settleStretch(
  page: Page,
  stretch: Stretch,
  earlier: readonly Place[],
  rules: readonly MarkedRule[],
  byStretch: ReadonlyMap<Stretch, Settled>,
): Settled | null {
  if (whyUnuttered(page, stretch) !== null) return null;
  const settle = (fits: (found: Attribution) => boolean): Settled | null => {
    for (const rule of rules) {
      const found = rule.find(page, stretch, earlier);
      if (found === null || !fits(found)) continue;
      if (found.source !== null && SLOGAN_CARRIERS.has(found.source.head.lemma.toLowerCase())) return null;
      const before = found.follows === null ? undefined : byStretch.get(found.follows.stretch);
      if (found.follows !== null && before === undefined) continue;
      const kind = kindOf(page, stretch, before?.kind ?? null);
      const proposal: Proposal = { ...found, page, rule, kind, words: [stretch], stretch };
      return { ...proposal, leader: before?.leader ?? proposal, group: null };
    }
    return null;
  };
  const one = settle(() => true);
  const before = one === null || one.follows === null ? undefined : byStretch.get(one.follows.stretch);
  if (one === null || before === undefined || !one.joins) return one;
  // “A. [new paragraph] “B,” X said.: the speaker comes with the second paragraph.
  const later = before.leader.source === null ? settle((found) => found.source !== null) : null;
  if (later !== null) lend(later, before.leader, byStretch.values());
  return joined(before, later ?? one);
}

/** The source of one quote becomes that of all that shared a leader without one. */
function lend(one: Settled, without: Proposal, all: Iterable<Settled>): void {
  for (const other of all) if (other.leader === without) other.leader = one.leader;
}

/** One utterance with what it goes on from. */
function joined(before: Settled, one: Settled): Settled {
  if (one.kind === before.kind) {
    before.group ??= before;
    one.group = before.group;
  }
  return one;
}

/** “b.” of “A,” X said, “b.” is as direct as what it goes on from. */
const kindOf = (page: Page, stretch: Stretch, before: QuoteKind | null): QuoteKind =>
  isSentence(page, stretch) || before === 'DIRECT' ? 'DIRECT' : 'PARTIAL';

function settleReported(page: Page, rules: readonly ReportedRule[], marked: readonly Settled[]): Settled[] {
  const kept: Settled[] = [];
  for (const rule of rules)
    for (const found of rule.find(page)) {
      const words = found.words;
      const whole = page.stretches.find(
        (stretch) => words.length === 1 && words[0] !== undefined && contains(stretch.outer, words[0]),
      );
      if (whole !== undefined) {
        // A headline's whole quotation: “We will win” - X
        if (page.kind === 'HEADLINE' && !marked.some((one) => one.stretch === whole)) {
          const proposal: Proposal = { ...found, page, rule, kind: 'DIRECT', words: [whole], stretch: whole };
          kept.push({ ...proposal, leader: proposal, group: null });
        }
        continue;
      }
      if (mostlyMarked(page, words, marked)) continue;
      const rival = kept.findIndex((one) => one.words.some((span) => words.some((other) => overlaps(span, other))));
      const proposal: Proposal = { ...found, page, rule, kind: 'INDIRECT', words, stretch: null };
      const one: Settled = { ...proposal, leader: proposal, group: null };
      if (rival < 0) kept.push(one);
      else if (length(words) > length(kept[rival]?.words ?? [])) kept[rival] = one;
    }
  return kept;
}

const length = (words: Proposal['words']): number => words.reduce((sum, span) => sum + span.end - span.start, 0);

/** Half of the words or more stand in marks: the marked words are the quote, and their sentence its evidence. */
function mostlyMarked(page: Page, words: Proposal['words'], marked: readonly Settled[]): boolean {
  let inMarks = 0;
  for (const one of marked)
    for (const span of words)
      for (const own of one.words)
        inMarks += Math.max(0, Math.min(span.end, own.end) - Math.max(span.start, own.start));
  return inMarks > 0 && (inMarks * 2 >= length(words) || page.kind === 'HEADLINE');
}

/** Stretches of one cue are one utterance. */
function groupByCue(settled: readonly Settled[]): void {
  const first = new Map<unknown, Settled>();
  for (const one of settled) {
    const token = one.cueToken;
    if (token === null) continue;
    const leader = first.get(token);
    if (leader === undefined) first.set(token, one);
    else {
      leader.group ??= leader;
      one.group ??= leader.group;
    }
  }
}
