// A country by its name.
MATCH (:Name {key: $key})-[:NAMES]->(c:Country)
RETURN {country: {id: c.id, name: c.name, iso3: c.iso3}} AS answer
