// The first page of all articles, newest first, with their number.
MATCH (a:Article)
WHERE a.timeKey >= '' AND a.duplicate IS NULL
WITH a ORDER BY a.timeKey DESC LIMIT 20
WITH collect({id: a.id, headline: a.headline, publishedOn: a.publishedOn}) AS nodes
RETURN {articles: {totalCount: COUNT { MATCH (a:Article) WHERE a.duplicate IS NULL RETURN a }, nodes: nodes}} AS answer
