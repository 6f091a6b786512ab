// Claims of one type, newest first, and who makes them.
MATCH (c:Claim)
WHERE c.timeKey >= '' AND c.type = $type AND c.duplicate IS NULL AND c.contextual IS NULL
WITH c ORDER BY c.timeKey DESC
WITH collect(c) AS claims
RETURN {claims: {
  totalCount: size(claims),
  nodes: COLLECT {
    UNWIND claims[..20] AS c
    RETURN {id: c.id, text: c.text, assertedByText: c.assertedByText}
  }
}} AS answer
