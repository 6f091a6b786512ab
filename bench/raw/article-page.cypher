// An article as it was read: passages, and what stands for something in them.
MATCH (a:Article {id: $id})
RETURN {article: {
  headline: a.headline,
  passages: COLLECT {
    MATCH (a)-[:HAS_PASSAGE]->(p:Passage)
    WITH p ORDER BY p.ordinal
    RETURN {
      ordinal: p.ordinal,
      text: p.text,
      mentions: COLLECT { MATCH (p)-[:HAS_MENTION]->(m:Mention) WITH m ORDER BY m.start, m.end RETURN {text: m.text, start: m.start, end: m.end} }
    }
  }
}} AS answer
