-- title:    Cables by weekday and hour
-- question: When in the week are cables sent?
-- row:      one per day of the week and hour with cables
-- column:   weekday  string  Monday to Sunday, UTC; unknown where the date is
-- column:   hour     int     hour of the day, 0 to 23, UTC and not the post's own time; null where the date is unknown
-- column:   cables   bigint  number of cables; an hour without row has none
-- check:    unique weekday, hour
-- check:    sum cables = total
SELECT
    coalesce(date_format(created, 'EEEE'), 'unknown') AS weekday,
    hour(created) AS hour,
    count(*) AS cables
FROM cables
GROUP BY weekday(created), date_format(created, 'EEEE'), hour(created)
ORDER BY weekday(created) NULLS LAST, hour(created) NULLS LAST
