// The shortest chains of statements between a person and a country.
MATCH (a:Person {id: $person}), (b:Country {id: $country})
MATCH way = ALL SHORTEST (a)(()<-[:SPOKEN_BY|ABOUT|ASSERTED_BY|ACTOR|RECIPIENT|AT|HELD_BY|IN]-(s:Statement WHERE s.duplicate IS NULL AND s.contextual IS NULL)-[:SPOKEN_BY|ABOUT|ASSERTED_BY|ACTOR|RECIPIENT|AT|HELD_BY|IN]->()){1,3}(b)
WITH size(s) AS length LIMIT 1
RETURN {path: {ways: [{length: length}]}} AS answer
