-- title:    Cables by weekday
-- question: On which days of the week are cables sent?
-- row:      one per day of the week with cables
-- column:   weekday  string  Monday to Sunday, UTC; unknown where the date is
-- column:   cables   bigint  number of cables
-- check:    unique weekday
-- check:    sum cables = total
SELECT coalesce(date_format(created, 'EEEE'), 'unknown') AS weekday, count(*) AS cables
FROM cables
GROUP BY weekday(created), date_format(created, 'EEEE')
ORDER BY weekday(created) NULLS LAST
