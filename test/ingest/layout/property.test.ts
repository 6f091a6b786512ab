import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import { HEADLINE, layout, PARAGRAPHS } from './support.ts';

/** Every character of a piece is that of the raw text, pieces are in order, and nothing that is not blank is lost. */
function check(article: Article): void {
  const { rawText, passages, notes, dateline, tags } = article;
  const seen = new Uint8Array(rawText.length);
  for (const [at, passage] of passages.entries()) {
    expect(passage.ordinal).toBe(at);
    for (const pieces of passage.copies)
      for (const [index, piece] of pieces.entries()) {
        const raw = rawText.slice(piece.rawStart, piece.rawStart + piece.end - piece.start);
        expect(passage.text.slice(piece.start, piece.end)).toBe(raw);
        expect(piece.start).toBeLessThan(piece.end);
        expect(piece.start).toBeGreaterThanOrEqual(pieces[index - 1]?.end ?? 0);
        seen.fill(1, piece.rawStart, piece.rawStart + piece.end - piece.start);
      }
  }
  for (const note of notes) for (const { start, end } of note.rawSpans) seen.fill(1, start, end);
  const lost = rawText.split('').filter((char, at) => seen[at] === 0 && char.trim() !== '');
  expect(lost).toEqual([]);
  for (const passage of passages.slice(1))
    if (passage.kind !== 'TAGS') expect(passage.copies.length).toBeGreaterThan(0);
  const lead = passages.find(({ kind }) => kind === 'LEAD');
  for (const part of [...(dateline?.places ?? []), dateline?.region, dateline?.agency, dateline?.date])
    if (part) expect(lead?.text.slice(part.start, part.end)).toBe(part.text);
  const tagText = passages.find(({ kind }) => kind === 'TAGS')?.text;
  for (const tag of tags) expect(tagText?.slice(tag.start, tag.end)).toBe(tag.text);
}

const line = fc.oneof(
  fc.constantFrom(
    HEADLINE,
    ...PARAGRAPHS,
    'russia',
    'iran',
    'Energy',
    'South Africa',
    '',
    '',
    ', he said.',
    'By Jane Roe',
  ),
  fc.constantFrom(
    'Photo: a truck.',
    'Tags: a, b',
    'Most read',
    '1. Ten ships in port',
    `Ten ships in port ${PARAGRAPHS[0]}`,
    '“Quote,',
    'he said',
    'of',
    'Old Wounds',
    'OSLO — The',
    '.',
    '#a #b',
    '(AFP) -',
  ),
  fc.constantFrom(
    'Japan Hands Over Banker in',
    'First Extradition',
    'The banker landed at the airport',
    'He did. She did. He did.',
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '‘It is “so”—',
    '\'It is "so"-',
    '\u00a0said\u00a0he.',
    'Mr.',
    'U.S.',
    'The U.S. said so. “No.” He left.',
  ),
);
const file = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\n\n', '\r', '\u2028', ' ', ' \n')), { maxLength: 30 })
  .map((lines) => lines.flat().join(''));

describe('layout, whatever the text', { timeout: 60_000 }, () => {
  it('maps every character to an equal one and loses none', () => {
    fc.assert(
      fc.property(file, (text) => check(layout(text))),
      { numRuns: 600 },
    );
  });

  it('holds for given headlines too', () => {
    fc.assert(
      fc.property(file, line, (text, headline) => check(layout(text, headline))),
      { numRuns: 200 },
    );
  });

  it('holds for copies with parts left out', () => {
    const copy = fc.subarray([...PARAGRAPHS], { minLength: 1 });
    const joints = fc.constantFrom('\n', ' ', '\n\n');
    const text = fc
      .tuple(copy, joints, copy, joints, copy, joints)
      .map(([a, x, b, y, c, z]) => [a.join(x), b.join(y), c.join(z)].map((own) => `${HEADLINE}\n${own}`).join('\n'));
    fc.assert(
      fc.property(text, (raw) => {
        const article = layout(raw);
        check(article);
        // Each sentence once, whatever copies have it.
        const whole = article.passages
          .slice(1)
          .map((passage) => passage.text)
          .join('\n');
        for (const paragraph of PARAGRAPHS) {
          expect(whole.split(paragraph).length - 1).toBe(raw.includes(paragraph) ? 1 : 0);
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** Texts of others under their own licences: they lie outside the repository. */
const texts = join(process.env.DATELINE_TEXTS ?? '', 'corpus/public');
const hasTexts = process.env.DATELINE_TEXTS !== undefined && existsSync(texts);
if (!hasTexts) console.log('Skipped: real texts, for DATELINE_TEXTS names no folder with corpus/public.');

it.skipIf(!hasTexts)('holds for real texts', () => {
  const files = readdirSync(texts).filter((name) => name.endsWith('.jsonl'));
  const lines = files.flatMap((name) => readFileSync(join(texts, name), 'utf8').split('\n'));
  const records = lines.filter((one) => one !== '').map((one) => JSON.parse(one) as { text: string });
  expect(records.length).toBeGreaterThan(0);
  for (const { text } of records) check(layout(text));
});
