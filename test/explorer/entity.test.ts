import { expect, test } from 'vitest';
import { browseExplorer } from '../support/explorer.ts';

const explorer = browseExplorer();
const heading = (name: string) => explorer.page.getByRole('heading', { name, exact: true }).waitFor();
const section = (name: string) =>
  explorer.page.locator('section').filter({ has: explorer.page.getByRole('heading', { name, exact: true }) });

test('a person: names, offices with their sentence, words, and links to everybody else', async () => {
  await explorer.open('/?find=shoigu');
  await explorer.page.locator('.found').getByRole('link', { name: 'Sergei Shoigu', exact: true }).first().click();
  await heading('Sergei Shoigu');
  expect(await section('Names it goes under').innerText()).toContain('Shoigu surname, 3×');
  expect(await section('Why this is one').innerText()).toContain('All articles name it alike.');
  await section('Offices').getByRole('button', { name: 'Defense Minister' }).click();
  await section('Offices').locator('blockquote mark').first().waitFor();
  expect(explorer.page.url()).toMatch(/open=role_/);
  expect(await section('What it says').locator('li').count()).toBe(6);
  await section('Offices').getByRole('link', { name: 'Russian Defense Ministry' }).first().click();
  await heading('Russian Defense Ministry');
  expect(await section('Why this is one').innerText()).toContain('Compared with Iranian Defense Ministry');
  await section('People in its offices').getByRole('link', { name: 'Sergei Shoigu' }).click();
  await heading('Sergei Shoigu');
  expect(explorer.complaints).toEqual([]);
});

test('a country: reported and claimed apart, its people and bodies, whom it stands beside', async () => {
  await explorer.open('/entity/country_IRN');
  await heading('Iran');
  expect(await explorer.page.locator('section.reported .statement').count()).toBe(1);
  expect(await explorer.page.locator('section.claimed .statement').count()).toBeGreaterThan(2);
  expect(await section('Why this is one').innerText()).toContain('known by its code');
  expect(await section('People in its offices').innerText()).toContain('Mohammad-Reza Ashtiani');
  const russia = section('In the same statements').getByRole('listitem').filter({ hasText: 'Russia' }).first();
  expect(await russia.innerText()).toMatch(/country, 1 reported, 5 claimed/);
  await russia.getByRole('link', { name: 'both side by side' }).click();
  await explorer.page.getByRole('heading', { name: 'Iran and Russia' }).waitFor();
  expect(explorer.complaints).toEqual([]);
});

test('an id of nothing says so', async () => {
  await explorer.open('/entity/person_0000');
  await heading('Nothing of this name');
});

test('entities are sound: light, dark, narrow, wide', async () => {
  await explorer.expectSound('country', '/entity/country_IRN', () =>
    explorer.page.locator('button.statement').first().click(),
  );
  await explorer.open('/?find=shoigu');
  const person = await explorer.page.locator('.found a[href^="/entity/person"]').first().getAttribute('href');
  await explorer.expectSound('person', person ?? '', () => section('Offices').getByRole('button').first().click());
});
