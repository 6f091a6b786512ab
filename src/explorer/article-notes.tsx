import type { ReadArticle } from './read-article.ts';

type Article = ReadArticle['article'];

/** "second copy" of "layout.second-copy"; a note of no rule is about the whole file. */
const kindOf = (rule: Article['notes'][number]['rule']): string =>
  rule === null ? 'the file' : rule.id.replace(/^.*\./, '').replaceAll('-', ' ');

/** Nearly the same texts, the one that counts and those that do not. */
export const Copies = ({ of: article }: { of: Pick<Article, 'duplicateOf' | 'copies'> }) => (
  <>
    {article.duplicateOf && (
      <p>
        Nearly the same text as <a href={`/article/${article.duplicateOf.id}`}>{article.duplicateOf.headline}</a>
        {'; counted nowhere.'}
      </p>
    )}
    {article.copies.length > 0 && (
      <p>
        Nearly the same text was read later in{' '}
        {article.copies.map(({ sharedPart, article: { id: copy, headline, source } }, at) => (
          <span key={copy}>
            {at > 0 && ', '}
            <a href={`/article/${copy}`}>{headline || source}</a>{' '}
            <span class="small quiet">({Math.round(sharedPart * 100)} % shared)</span>
          </span>
        ))}
        .
      </p>
    )}
  </>
);

/** What the layout of the file made of it, each by the name of its rule. */
export const Notes = ({ of: notes }: { of: Article['notes'] }) =>
  notes.length > 0 && (
    <details>
      <summary>What was undone in the file, and what was not read</summary>
      <ul class="small">
        {notes.map(({ rule, text }) => (
          <li key={`${rule?.id} ${text}`}>
            {kindOf(rule)}
            {text !== '' && (
              <>
                : <span dir="auto">{text}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
