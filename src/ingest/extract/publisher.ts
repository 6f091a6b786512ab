import type { Article } from '../../domain/article.ts';
import type { Facts, Reference } from '../../domain/facts.ts';
import { articleId, referenceId } from '../../domain/ids.ts';
import { nameKey } from '../../domain/names.ts';

/**
 * Facts with the publisher that the metadata names, for it knows better than the dateline, whose agency only filed the text:
 * the body of this name in the article, else one that the text does not mention. It has no country: it is no party to its news.
 */
export function withPublisher(facts: Facts, article: Article): Facts {
  const key = nameKey(article.publisher ?? '');
  if (article.publisher === null || key === '') return facts;
  const known = facts.references.find(
    ({ kind, name, names }) => kind === 'ORGANISATION' && [name, ...names].some((one) => nameKey(one) === key),
  );
  if (known !== undefined) return { ...facts, publisher: known.id };
  const reference: Reference = {
    id: referenceId(articleId(article.source), 'ORGANISATION', key),
    kind: 'ORGANISATION',
    name: article.publisher,
    names: [article.publisher],
    countries: [],
    titles: [],
    subkind: 'MEDIA',
    familyName: null,
    inferred: true,
  };
  return { ...facts, references: [...facts.references, reference], publisher: reference.id };
}
