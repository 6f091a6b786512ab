// Statements with these words, the best first.
CALL db.index.fulltext.queryNodes('words_of_statements', $words, {limit: 200}) YIELD node, score
WHERE node.duplicate IS NULL AND node.contextual IS NULL AND node:Quote
WITH node, score ORDER BY round(score * 1000) DESC, node.id LIMIT 10
RETURN {search: {nodes: collect({tier: 'STATEMENT', text: node.text})}} AS answer
