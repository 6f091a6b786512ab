import type { Article, RawArticle } from '../../../src/domain/article.ts';
import { layoutArticle } from '../../../src/ingest/layout/layout.ts';

export const rawOf = (rawText: string, headline: string | null = null): RawArticle => ({
  source: 'test/article.txt',
  url: null,
  publisher: null,
  isPart: false,
  file: null,
  rawText,
  reading: null,
  headline,
  publishedOn: null,
  assumed: null,
  language: 'en',
  notes: [],
});

export const layout = (rawText: string, headline: string | null = null): Article =>
  layoutArticle(rawOf(rawText, headline));

/** Paragraphs of the body, in order. */
export const body = (article: Article): string[] =>
  article.passages.filter(({ kind }) => kind === 'LEAD' || kind === 'BODY').map(({ text }) => text);

export const tagsOf = (article: Article): string[] => article.tags.map(({ text }) => text);

export const rulesOf = (article: Article): string[] => article.notes.map(({ rule }) => rule);

export const PARAGRAPHS = [
  'LIMA (Inca Press) - Japan handed over a fugitive banker on Friday, the first extradition between the two countries.',
  'The banker landed at the airport in handcuffs shortly before dawn. “I have nothing to hide,” she told reporters.',
  'The Japanese ambassador said only that "procedure was followed." The embassy did not answer questions.',
  'Ecuador refused last year to extradite her husband. Quito said the request arrived without a signature.',
] as const;
export const HEADLINE = 'Japan Hands Over Banker in First Extradition';
