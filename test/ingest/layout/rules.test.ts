import { describe, expect, it } from 'vitest';
import { breakRules, decideBreak } from '../../../src/ingest/layout/breaks.ts';
import { datelineRules, readDateline } from '../../../src/ingest/layout/dateline.ts';
import { layoutRules } from '../../../src/ingest/layout/layout.ts';
import type { LineExample } from '../../../src/ingest/layout/line-rule.ts';
import type { Line } from '../../../src/ingest/layout/lines.ts';
import { lineRules } from '../../../src/ingest/layout/set-aside.ts';

/** A line as splitLines gives it; ¶ in front stands for a blank line before it. */
function lineOf(text: string, index: number): Line {
  const gapBefore = text.startsWith('¶');
  const ink = gapBefore ? text.slice(1) : text;
  return { index, start: 0, end: ink.length, text: ink, gapBefore };
}

const breakOf = (before: string, after: string) =>
  decideBreak(lineOf(before, 1), lineOf(after, 2), { wrapped: false, starts: true });

describe('rules for line breaks', () => {
  const examples = breakRules.flatMap((rule) => rule.examples.map((example) => [rule.id, ...example] as const));
  it.each(examples)('%s: "%s" / "%s" becomes %s', (id, before, after, kind) => {
    expect([breakOf(before, after).rule.id, breakOf(before, after).kind]).toEqual([id, kind]);
  });
  const leaves = breakRules.flatMap((rule) => rule.leaves.map((pair) => [rule.id, ...pair] as const));
  it.each(leaves)('%s leaves "%s" / "%s" to others', (id, before, after) => {
    expect(breakOf(before, after).rule.id).not.toBe(id);
  });
});

describe('rules that set lines aside', () => {
  /** Links below a label need the label above, a section nothing, teasers the end of the text; the other rules ask neighbours only where the example shows them. */
  const takenBy = (example: LineExample, id: string) => {
    const usual = id === 'layout.link-below' ? 'Related articles' : 'He left.';
    const [before, text, after] = typeof example === 'string' ? [usual, example, 'She stayed in Moscow.'] : example;
    const top = id === 'layout.section';
    const around = { before: lineOf(before, 0), after: lineOf(after, 2), top, tail: id === 'layout.teaser' };
    const listed = new Set(['layout.link-below', 'layout.teaser']);
    const asked = lineRules.filter((rule) => rule.id === id || !listed.has(rule.id));
    return asked.filter((rule) => rule.takes(lineOf(text, top ? 0 : 1), around)).map((rule) => rule.id);
  };
  const examples = lineRules.flatMap((rule) => rule.examples.map((example) => [rule.id, example] as const));
  it.each(examples)('%s takes "%s"', (id, example) => {
    expect(takenBy(example, id)[0]).toBe(id);
  });
  const leaves = lineRules.flatMap((rule) => rule.leaves.map((example) => [rule.id, example] as const));
  it.each(leaves)('%s leaves "%s", and so do the others', (id, example) => {
    expect(takenBy(example, id)).toEqual([]);
  });
});

describe('rules for datelines', () => {
  const shown = (text: string): string[] => {
    const finding = readDateline(text, new Set());
    if (finding === null) return [];
    const { places, region, agency, date } = finding.dateline;
    const parts = [places.map((place) => place.text).join(', '), region?.text, agency?.text, date?.value];
    return [finding.rule.id, parts.map((part) => part || '-').join(' | ')];
  };
  const examples = datelineRules.flatMap((rule) => rule.examples.map((example) => [rule.id, ...example] as const));
  it.each(examples)('%s reads "%s" as %s', (id, text, parts) => {
    expect(shown(text)).toEqual([id, parts]);
  });
  const leaves = datelineRules.flatMap((rule) => rule.leaves.map((text) => [rule.id, text] as const));
  it.each(leaves)('%s leaves "%s", and so do the others', (_, text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('the list of layout rules', () => {
  it('names each rule once, with a sentence, a source and a confidence', () => {
    expect(new Set(layoutRules.map(({ id }) => id)).size).toBe(layoutRules.length);
    for (const { id, says, source, confidence } of layoutRules) {
      expect(id).toMatch(/^layout\.[a-z-]+$/);
      expect(says).toMatch(/^\p{Lu}.*\.$/u);
      expect(source).not.toBe('');
      expect(confidence > 0 && confidence <= 1).toBe(true);
    }
  });
});
