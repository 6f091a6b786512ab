import { describe, expect, test } from 'vitest';
import { complements, referring } from '../../src/ingest/extract/relations/conditions.ts';
import { contextsOf } from '../../src/lexicon/contexts.ts';
import { nounFrames, verbFrames, verbObjectFrames } from '../../src/lexicon/frames.ts';
import { OBJECT_CLASSES } from '../../src/lexicon/frames-objects.ts';
import { CAMEO_CODES, PLOVER_TYPES, scoreOf } from '../../src/lexicon/plover.ts';

const frames = [verbFrames, verbObjectFrames, nounFrames].flatMap((lexicon) => [...lexicon.values()].flat());

describe('frames', () => {
  test('name codes that CAMEO has, or a type of their own', () => {
    const unknown = frames.filter((frame) => !CAMEO_CODES.has(frame.cameo) && frame.type === null);
    expect(unknown.map((frame) => `${frame.lemma} ${frame.cameo}`)).toEqual([]);
  });

  test('name modes that their type has', () => {
    const odd = frames.filter((frame) => {
      const type = frame.type ?? CAMEO_CODES.get(frame.cameo)?.type;
      return frame.mode !== null && type !== undefined && !(frame.mode in PLOVER_TYPES[type].modes);
    });
    expect(odd.map((frame) => `${frame.lemma} ${frame.mode}`)).toEqual([]);
  });

  test('ask for classes of objects that exist', () => {
    const classes = new Set(Object.keys(OBJECT_CLASSES));
    const odd = frames.filter((frame) => frame.object !== null && !classes.has(frame.object));
    expect(odd).toEqual([]);
  });

  test('ask their clause for nothing unknown', () => {
    const classes = [...Object.keys(OBJECT_CLASSES), ...referring.keys()];
    const known = { subject: classes, object: classes, complement: [...complements.keys()], tense: ['AHEAD'] };
    const odd = frames
      .flatMap((frame) => [...frame.when, ...frame.not])
      .filter(({ of, is }) => of !== 'with' && !(known[of] ?? []).includes(is));
    expect(odd).toEqual([]);
  });

  test('reach every type of PLOVER', () => {
    const reached = new Set(frames.map((frame) => frame.type ?? CAMEO_CODES.get(frame.cameo)?.type));
    expect([...Object.keys(PLOVER_TYPES)].filter((type) => !reached.has(type as keyof typeof PLOVER_TYPES))).toEqual(
      [],
    );
  });
});

describe('PLOVER', () => {
  test('keeps codes as strings: 030 is neither 30 nor 03', () => {
    expect(CAMEO_CODES.get('030')?.type).toBe('AGREE');
    expect(CAMEO_CODES.has('30')).toBe(false);
  });

  test('follows the manual where it contradicts the table', () => {
    expect(CAMEO_CODES.get('055')?.type).toBe('CONCEDE');
    expect(CAMEO_CODES.get('116')).toMatchObject({ type: 'SANCTION', mode: 'convict' });
    expect(CAMEO_CODES.get('163')).toMatchObject({ type: 'SANCTION', mode: 'discontinue' });
  });

  test('scores a mode before its type', () => {
    expect(scoreOf('CONSULT', 'visit')).toBe(4);
    expect(scoreOf('CONSULT', null)).toBe(2.5);
    expect(scoreOf('ACCUSE', null)).toBe(-3);
    expect(scoreOf('OPPOSE', null)).toBe(-2);
  });
});

test('a word speaks for its contexts, most words for none', () => {
  expect(contextsOf('nuclear')).toEqual(['cbrn']);
  expect(contextsOf('table')).toEqual([]);
});
