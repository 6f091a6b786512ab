import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearWords, readWords } from '../../src/graph/words.ts';

describe('what somebody looks for', () => {
  it.each([
    ['sanctions', '+"sanctions"'],
    ['sanctions -oil "joint actions"', '+"sanctions" +"joint actions" -"oil"'],
    ['-"oil price" gas', '+"gas" -"oil price"'],
    ['“red lines” -"grey', '+"red lines" -"grey"'],
    ['co-operation', '+"co-operation"'],
    ['the war', '+"war"'],
    ['gas gas', '+"gas"'],
    ['a\\b', '+"a\\\\b"'],
    [
      '(oil OR gas) AND text:* ~2 ^3 [a TO b] /x.*/',
      '+"(oil" +"OR" +"gas)" +"AND" +"text:*" +"~2" +"^3" +"[a" +"TO" +"b]" +"/x.*/"',
    ],
  ])('%s', (text, whole) => {
    // "OR", "TO" are words of no meaning to the index, and left out as such.
    const said = readWords(text)?.whole;
    expect(said).toBe(whole.replace(' +"OR"', '').replace(' +"AND"', '').replace(' +"TO"', ''));
  });

  it.each(['', '  ', '-oil', '"', '""', '!!! ???', 'the of', '-', '--'])('%j is nothing', (text) => {
    expect(readWords(text)).toBeNull();
  });

  it('never lets a sign out of its marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const found = readWords(text);
        if (found === null) return;
        // Marks that are not escaped come in pairs, and between two pairs stand a space and a sign of ours alone.
        expect(found.whole.replace(/\\[\\"]/g, '')).toMatch(/^[+-]"[^"]*"(?: [+-]"[^"]*")*$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read in time that grows with its length', () => {
    const started = performance.now();
    readWords('"a '.repeat(100_000));
    readWords('-'.repeat(300_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('words that come near to a name', () => {
  it('differ by a letter, by two where they are long', () => {
    expect(nearWords('sergey shoygu li')).toBe('sergey~2 shoygu~2 li~1');
  });
  it.each(['', '!', 'a'])('%j has none', (key) => {
    expect(nearWords(key)).toBeNull();
  });
});
