// Two countries: the roll-ups between them, and what articles report, newest first.
MATCH (a:Country {id: $a}), (b:Country {id: $b})
WITH [a, b] AS pair
RETURN {bilateral: {
  summary: COLLECT {
    UNWIND pair AS x
    UNWIND pair AS y
    MATCH (x)-[r:RELATES_TO]->(y)
    WITH r, x, y ORDER BY r.events + r.claims DESC, r.type, x.id
    RETURN {type: r.type, events: r.events, claims: r.claims, actor: {name: x.name}, recipient: {name: y.name}}
  },
  events: {
    totalCount: COUNT {
      UNWIND pair AS x
      UNWIND pair AS y
      MATCH (x)<-[:ACTOR]-(e:Event)-[:RECIPIENT]->(y)
      WHERE x <> y AND e.duplicate IS NULL AND e.contextual IS NULL
      RETURN DISTINCT e
    },
    nodes: COLLECT {
      UNWIND pair AS x
      UNWIND pair AS y
      MATCH (x)<-[:ACTOR]-(e:Event)-[:RECIPIENT]->(y)
      WHERE x <> y AND e.duplicate IS NULL AND e.contextual IS NULL
      WITH DISTINCT e ORDER BY e.timeKey DESC LIMIT 10
      RETURN {id: e.id, text: e.text, type: e.type}
    }
  }
}} AS answer
