import { expect, test } from 'vitest';
import { countriesOfTown } from '../../src/lexicon/gazetteer.ts';

test('a town is found by its name in any case and without accents, in every country that has one', () => {
  expect(countriesOfTown('evora')).toEqual(['PRT']);
  expect(countriesOfTown('Portland')).toContain('USA');
  expect(countriesOfTown('Portland').length).toBeGreaterThan(1);
  expect(countriesOfTown('Velvet Rope')).toEqual([]);
});
