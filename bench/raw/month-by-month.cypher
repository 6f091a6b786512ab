// Events of a type, counted by month.
MATCH (e:Event)
WHERE e.timeKey >= '' AND e.type = $type AND e.duplicate IS NULL AND e.contextual IS NULL
WITH e, CASE WHEN e.timeKey < '0' THEN null ELSE substring(e.timeKey, 0, 7) END AS month
WITH month, count(e) AS count ORDER BY month
WITH collect({key: {value: month}, count: count}) AS rows, sum(count) AS total
RETURN {events: {totalCount: total, groups: {rows: [row IN rows WHERE row.key.value IS NOT NULL]}}} AS answer
