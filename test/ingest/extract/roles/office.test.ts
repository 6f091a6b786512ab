import { describe, expect, it } from 'vitest';
import { titleKeyOf } from '../../../../src/ingest/extract/roles/office.ts';
import { isRank, roleHead, roleHeadAtEnd } from '../../../../src/lexicon/roles.ts';

describe('the key of a title', () => {
  it('is one for both spellings of defense', () => {
    expect(titleKeyOf('Defence Minister')).toBe(titleKeyOf('Defense minister'));
  });
  it('takes a premier for a prime minister', () => {
    expect(titleKeyOf('Premier')).toBe('prime minister');
    expect(titleKeyOf('PM')).toBe('prime minister');
  });
  it('reads "minister of" and "minister" behind its subject alike', () => {
    expect(titleKeyOf('Minister of Foreign Affairs')).toBe(titleKeyOf('foreign minister'));
    expect(titleKeyOf('minister for Water Resources')).toBe('water resources minister');
  });
  it('leaves other offices as they are', () => {
    expect(titleKeyOf('Vice-President')).toBe('vice president');
    expect(titleKeyOf('mayor of Utrecht')).toBe('mayor of utrecht');
  });
});

describe('the head of a title', () => {
  it('is the longest that ends the words', () => {
    expect(roleHeadAtEnd('Deputy Prime Minister')?.class).toBe('HEAD_OF_GOVERNMENT');
    expect(roleHeadAtEnd('Trade Minister')?.class).toBe('MINISTER');
    expect(roleHeadAtEnd('Thai army chief')?.class).toBe('LEADER');
  });
  it('is found whatever its case, hyphens and dots', () => {
    expect(roleHead('Commander-in-Chief')?.class).toBe('COMMANDER');
    expect(roleHead('Lt. Gen.')?.class).toBe('RANK');
  });
  it('tells ranks from offices', () => {
    expect(isRank('Rear Admiral')).toBe(true);
    expect(isRank('Solicitor General')).toBe(false);
  });
  it('knows the gender that some nouns tell', () => {
    expect(roleHead('spokeswoman')?.gender).toBe('F');
    expect(roleHead('spokesperson')?.gender).toBeNull();
  });
  it('is null for other words', () => {
    expect(roleHead('ministry')).toBeNull();
  });
});
