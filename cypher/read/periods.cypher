// Keys by which the rows of any list with a time are grouped: periods of publication, as far as the date is known.

// name: period.day
split(x.timeKey, ' ')[0]

// name: period.key.DAY
WITH {{period.day}} AS day
RETURN CASE WHEN size(day) = 10 THEN day END AS k

// name: period.key.WEEK
// its Monday
WITH {{period.day}} AS day
RETURN CASE WHEN size(day) = 10 THEN toString(date.truncate('week', date(day))) END AS k

// name: period.key.MONTH
WITH {{period.day}} AS day
RETURN CASE WHEN size(day) >= 7 THEN left(day, 7) END AS k

// name: period.key.YEAR
WITH {{period.day}} AS day
RETURN CASE WHEN size(day) >= 4 THEN left(day, 4) END AS k
