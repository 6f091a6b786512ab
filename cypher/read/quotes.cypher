// The sections that lists of quotes are made of.

// name: quotes.from.speaker
MATCH (a:Entity)<-[:SPOKEN_BY]-(x)
WHERE a.id IN anchor.ids

// name: quotes.dense.speaker
COUNT { (a)<-[:SPOKEN_BY]-() }

// name: quotes.from.about
MATCH (a:Entity)<-[:ABOUT]-(x)
WHERE a.id IN anchor.ids

// name: quotes.dense.about
COUNT { (a)<-[:ABOUT]-() }

// name: quotes.from.speakerCountry
// its government, its bodies, people who hold an office of it
MATCH (a:Entity)
WHERE a.id IN anchor.ids
CALL (a) {
  MATCH (a)<-[:OF_COUNTRY*0..1]-(s) RETURN s
  UNION
  MATCH (a)<-[:OF_COUNTRY*0..1]-(body)<-[:IN]-(office)-[:HELD_BY]->(s)
  WHERE office.status <> 'FORMER'
  RETURN s
}
WITH DISTINCT s
MATCH (s)<-[:SPOKEN_BY]-(x)
WHERE true

// name: quotes.from.article
MATCH (a:Article)-[:STATES]->(x)
WHERE a.id IN anchor.ids

// name: quotes.from.pair
// both are mentioned, or one is mentioned by whoever speaks for the other
MATCH (a:Entity)<-[:ABOUT]-(x)
WHERE a.id IN anchor.ids
AND (
  EXISTS { MATCH (x)-[:ABOUT]->(b:Entity) WHERE b.id IN anchor.ids AND b.id <> a.id }
  OR EXISTS {
    MATCH (x)-[:SPOKEN_BY]->(s:Entity)
    WHERE (s.id IN anchor.ids AND s.id <> a.id)
    OR EXISTS { MATCH (s)-[:OF_COUNTRY]->(b:Country) WHERE b.id IN anchor.ids AND b.id <> a.id }
    OR EXISTS {
      MATCH (s)<-[:HELD_BY]-(office)-[:IN]->(body:Entity)
      WHERE office.status <> 'FORMER'
      AND ((body.id IN anchor.ids AND body.id <> a.id)
        OR EXISTS { MATCH (body)-[:OF_COUNTRY]->(b:Country) WHERE b.id IN anchor.ids AND b.id <> a.id })
    }
  }
)

// name: quotes.where.speaker
EXISTS { MATCH (x)-[:SPOKEN_BY]->(e:Entity) WHERE e.id IN $value }

// name: quotes.where.about
EXISTS { MATCH (x)-[:ABOUT]->(e:Entity) WHERE e.id IN $value }

// name: quotes.where.speakerCountry
// fixed lengths: with a path of 0 to 1 steps the planner took twice as long
EXISTS {
  MATCH (x)-[:SPOKEN_BY]->(s:Entity)
  WHERE s.id IN $value
  OR EXISTS { MATCH (s)-[:OF_COUNTRY]->(c:Country) WHERE c.id IN $value }
  OR EXISTS {
    MATCH (s)<-[:HELD_BY]-(office:Role)-[:IN]->(body:Entity)
    WHERE office.status <> 'FORMER'
    AND (body.id IN $value OR EXISTS { MATCH (body)-[:OF_COUNTRY]->(c:Country) WHERE c.id IN $value })
  }
}

// name: quotes.where.kind
x.kind IN $value

// name: quotes.where.inHeadline
coalesce(x.inHeadline, false) = $value

// name: quotes.where.attributed
EXISTS { MATCH (x)-[:SPOKEN_BY]->(e:Entity) } = $value

// name: quotes.where.from
$value <= x.timeKey AND x.timeKey < ':'

// name: quotes.where.to
'0' <= x.timeKey AND x.timeKey < $value
