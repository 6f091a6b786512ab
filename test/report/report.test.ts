import { expect, test } from 'vitest';
import type { Deed, Evidence, Report } from '../../src/report/rows.ts';
import { writeReport } from '../../src/report/write.ts';

const article = {
  ...{ id: 'article_1', headline: 'Norway opens a pier', source: 'news/pier.txt', url: 'https://example.org/pier' },
  ...{ publishedOn: '2031-05-02', publisher: { name: 'Fjord Post' } },
};
const evidence: Evidence = {
  ...{ sentence: 'Norway and Peru opened a pier.', start: 16, end: 22, article },
  raw: [
    { start: 40, end: 46 },
    { start: 140, end: 146 },
  ],
};
const deed = (more: Partial<Deed> = {}): Deed => ({
  ...{ id: 'event_1', text: 'Norway and Peru cooperate.', type: 'COOPERATE', quad: 'MATERIAL_COOPERATION' },
  ...{ status: 'REPORTED', date: null, confidence: 0.8, inferred: false, article, evidence: [evidence] },
  ...more,
});
const none = { totalCount: 0, nodes: [] };
const report = (more: Partial<Report> = {}): Report => ({
  ...{ title: 'Norway and Peru', names: [], articles: 1, summary: [], offices: [] },
  ...{ events: { totalCount: 1, nodes: [deed()] }, claims: none, quotes: [] },
  ...more,
});

test('every statement stands with its sentence, the words marked, and where that is written', () => {
  const text = writeReport(report());
  expect(text).toContain('Norway and Peru <mark>opened</mark> a pier.');
  expect(text).toContain('<a href="https://example.org/pier" rel="noreferrer">Norway opens a pier</a>');
  expect(text).toContain('Fjord Post, 2031-05-02; news/pier.txt, characters 40–46 and 140–146');
  expect(text.indexOf('Norway and Peru cooperate.')).toBeGreaterThan(text.indexOf('<h2>Reported</h2>'));
});

test('a claim says who says it and on which side, and stands under Claimed alone', () => {
  const claim = deed({ id: 'claim_1', assertedBy: { name: 'Ana Quispe' }, side: 'Peru’s side', inferred: true });
  const text = writeReport(report({ events: none, claims: { totalCount: 1, nodes: [claim] } }));
  expect(text).toContain('<b>said by Ana Quispe, Peru’s side</b> · cooperate');
  expect(text).toContain('cooperate · told as done ·');
  expect(text).toContain('a side is inferred');
  expect(text.indexOf('said by')).toBeGreaterThan(text.indexOf('<h2>Claimed</h2>'));
  expect(text).toContain('Nothing of this kind is in the graph.');
});

test('what is hostile stays text: in names, sentences, sources and addresses', () => {
  const bad = '"><script>alert(1)</script>';
  const url = 'javascript:alert(1)';
  const odd = {
    ...evidence,
    sentence: bad,
    start: 0,
    end: 2,
    article: { ...article, headline: bad, source: bad, url },
  };
  const text = writeReport(
    report({ title: bad, names: [bad], events: { totalCount: 1, nodes: [deed({ text: bad, evidence: [odd] })] } }),
  );
  expect(text).not.toMatch(/<script|<a /);
  expect(text).toContain("default-src 'none'");
});

test('no place is shown twice, and a list that is cut says so', () => {
  const twice = deed({ evidence: [evidence, { ...evidence }] });
  const text = writeReport(report({ events: { totalCount: 900, nodes: [twice] } }));
  expect(text.match(/<blockquote/g)).toHaveLength(1);
  expect(text).toContain('the newest 1 of 900');
});

test('a timeline has its words, and there is none without a date', () => {
  expect(writeReport(report())).toContain('aria-label="Statements over time. 2031-05-02: 1 reported, 0 claimed."');
  const undated = deed({ article: { ...article, publishedOn: null } });
  expect(writeReport(report({ events: { totalCount: 1, nodes: [undated] } }))).not.toContain('<svg');
});
