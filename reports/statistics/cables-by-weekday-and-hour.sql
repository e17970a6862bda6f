-- title:    Cables by weekday and hour
-- question: When in the week are cables sent?
-- row:      one per day of the week and hour with cables
-- column:   weekday  string  Monday to Sunday, UTC; unknown where the date is
-- column:   hour     int     hour of the day, 0 to 23, UTC and not the post's own time; null where date or time is unknown
-- column:   cables   bigint  number of cables; an hour without row has none
-- check:    unique weekday, hour
-- check:    sum cables = total
WITH sent AS (
    SELECT created, if(array_contains(issues, 'TIME_UNKNOWN'), NULL, hour(created)) AS hour FROM cables
)
SELECT
    coalesce(date_format(created, 'EEEE'), 'unknown') AS weekday,
    hour,
    count(*) AS cables
FROM sent
GROUP BY weekday(created), date_format(created, 'EEEE'), hour
ORDER BY weekday(created) NULLS LAST, hour NULLS LAST
