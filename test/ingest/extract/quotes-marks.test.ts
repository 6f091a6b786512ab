import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanMarks } from '../../../src/ingest/extract/quotes/marks.ts';
import { boundUnclosed } from '../../../src/ingest/extract/quotes/unclosed.ts';

const inside = (text: string, depth = 0): string[] =>
  scanMarks(text, 0)
    .filter((stretch) => stretch.depth === depth)
    .map((stretch) => text.slice(stretch.start, stretch.end));

describe('what stands in quotation marks', () => {
  test('is found between straight, typographic and mixed marks', () => {
    expect(inside('"We go," he said. “They stay,” she said.')).toEqual(['We go,', 'They stay,']);
    expect(inside('“We go," he said. "They stay.”')).toEqual(['We go,', 'They stay.']);
    expect(inside('„Wir gehen“ he said, «on part» she said.')).toEqual(['Wir gehen', 'on part']);
    expect(inside("``We go,'' he said.")).toEqual(['We go,']);
    expect(inside('He said: " We go. "')).toEqual(['We go.']);
  });

  test('is found between single marks, without taking apostrophes for marks', () => {
    expect(inside("Minister: 'We won't go'")).toEqual(["We won't go"]);
    expect(inside('It’s the ministers’ plan, and ‘that’s final,’ she said.')).toEqual(['that’s final,']);
    expect(inside('The workers’ union of the ’90s, rock ’n’ roll.')).toEqual([]);
    expect(inside("The girls' school and the boys' school.")).toEqual([]);
    expect(inside('He called it ‘the ministers’ last chance’.')).toEqual(['the ministers’ last chance']);
  });

  test('may be nested', () => {
    const text = '“When they ask us, ‘Will you go?’ we say yes.”';
    expect(inside(text)).toEqual(['When they ask us, ‘Will you go?’ we say yes.']);
    expect(inside(text, 1)).toEqual(['Will you go?']);
    expect(inside('‘They shouted “go home” at us,’ he said.', 1)).toEqual(['go home']);
    expect(inside('“They shouted "go home" at us,” he said.', 1)).toEqual(['go home']);
  });

  test('runs to the next opening mark or to the end of the paragraph where no mark closes it', () => {
    const text = '“We say yes. “But not to you.”';
    expect(inside(text)).toEqual(['We say yes.', 'But not to you.']);
    expect(scanMarks(text, 0).map((stretch) => stretch.open)).toEqual([true, false]);
    expect(inside('He said: “We go. They stay.')).toEqual(['We go. They stay.']);
  });

  test('is concluded from a closing mark alone when it looks like speech', () => {
    expect(inside('Nobody came. We will go,” he said.')).toEqual(['We will go,']);
    expect(inside('A 5" pipe and a 12" gun.')).toEqual([]);
  });
});

test('never throws, and gives stretches inside the text that nest or follow each other', () => {
  const pieces = fc.constantFrom(
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'",
    '``',
    "''",
    '«',
    '»',
    ' ',
    '. ',
    ', ',
    'We go',
    'it',
    's',
    '5',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      const stretches = scanMarks(text, 0);
      for (const [index, stretch] of stretches.entries()) {
        expect(stretch.outer.start).toBeLessThanOrEqual(stretch.start);
        expect(stretch.start).toBeLessThan(stretch.end);
        expect(stretch.end).toBeLessThanOrEqual(stretch.outer.end);
        expect(stretch.outer.end).toBeLessThanOrEqual(text.length);
        for (const other of stretches.slice(index + 1)) {
          const apart = other.outer.start >= stretch.outer.end;
          const within = other.outer.start >= stretch.outer.start && other.outer.end <= stretch.outer.end;
          expect(apart || within).toBe(true);
        }
      }
    }),
  );
});

test('a straight mark without its space opens when the next one closes', () => {
  expect(inside('It is open to schools," For example they may run a poll".')).toEqual([
    'For example they may run a poll',
  ]);
});

describe('words whose closing mark was lost', () => {
  const bounded = (text: string, next = ''): string[] =>
    boundUnclosed(text, scanMarks(text, 0), next).map((stretch) => text.slice(stretch.start, stretch.end));

  test('end at the cue that follows them', () => {
    expect(bounded('“We will go, he said. Nobody came, and the hall was empty.')).toEqual(['We will go,']);
    expect(bounded('“Will you go? asked Anna Berg. Nobody came.')).toEqual(['Will you go?']);
    expect(bounded('"We will go, we will stay, the old minister said. Nobody came.')).toEqual([
      'We will go, we will stay,',
    ]);
  });

  test('end with their sentence when they are a phrase', () => {
    expect(bounded('He spoke of “a long winter. Nobody came.')).toEqual(['a long winter.']);
  });

  test('run to the end of the paragraph when the next one goes on', () => {
    expect(bounded('“We will go, he said once. Nobody came.', '“But we came.”')).toEqual([
      'We will go, he said once. Nobody came.',
    ]);
  });
});
