/** An article as somebody hands it in: its text, and what is known beside it. */
export interface ArticleDraft {
  /** its key: an address of the web, or a name of one's own */
  readonly source: string;
  readonly text: string;
  readonly headline: string | null;
  readonly publishedOn: string | null;
  readonly publisher: string | null;
}

/** Takes articles in and out beside the command line; of the writing wing, handed to the API. */
export interface ArticleDesk {
  /** @returns the id of a LoadRun, which tells what became of it: read in turn, one at a time */
  load(draft: ArticleDraft): Promise<string>;
  /** @returns what goes, a line each; null when there is no such article */
  remove(id: string, rehearse: boolean): Promise<readonly string[] | null>;
  /** takes no more, and waits some seconds for the one that is being read */
  close(): Promise<void>;
}
