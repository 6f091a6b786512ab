import { describe, expect, test } from 'vitest';
import { SPEECH_VERBS, speechVerb, speechVerbForm } from '../../src/lexicon/cues.ts';

describe('speech verbs', () => {
  test('are found by lemma and by every form, in any case', () => {
    expect(speechVerb('say')?.class).toBe('NEUTRAL');
    for (const form of ['says', 'Said', 'SAYING']) expect(speechVerbForm(form)?.lemma).toBe('say');
    for (const form of ['denies', 'denied', 'denying']) expect(speechVerbForm(form)?.class).toBe('DENIAL');
    expect(speechVerbForm('promising')?.lemma).toBe('promise');
    expect(speechVerbForm('stressed')?.lemma).toBe('stress');
  });

  test('leave out verbs of thought and motion', () => {
    for (const form of ['hopes', 'believed', 'went', 'signed', 'visited']) expect(speechVerbForm(form)).toBeNull();
  });

  test('have one row a lemma, with the frames of all its rows', () => {
    expect(new Set(SPEECH_VERBS.map((verb) => verb.lemma)).size).toBe(SPEECH_VERBS.length);
    expect(speechVerb('insist')).toMatchObject({ class: 'ASSERTION', clause: true, sentence: true, phrase: true });
    expect(speechVerb('call')).toMatchObject({ class: 'DEMAND', clause: false, sentence: false, phrase: true });
  });
});
