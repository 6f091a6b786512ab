/** What a statement has that a reader may narrow by. */
export interface Filtered {
  readonly type: string;
  readonly status: string;
  readonly confidence: number;
  readonly date: string | null;
  readonly article: { readonly publishedOn: string | null; readonly publisher: { readonly name: string } | null };
}

/** The day of the deed, else of the article that tells it; null without either. A deed without a year has none. */
export const dayOf = ({ date, article }: Pick<Filtered, 'date' | 'article'>): string | null =>
  date !== null && /^\d{4}/.test(date) ? date : article.publishedOn;
