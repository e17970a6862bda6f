-- title:    Cables by weekday and hour
-- question: When in the week are cables sent?
-- row:      one per day of the week and hour with cables
-- column:   weekday  string  Monday to Sunday, UTC; unknown where the date is
-- column:   hour     int     hour of the day, 0 to 23, UTC and not the post's own time; null where date or time is unknown
-- column:   cables   bigint  number of cables; an hour without row has none
-- check:    unique weekday, hour
-- check:    sum cables = total
SELECT
    CASE day_of_week
        WHEN 1 THEN 'Monday'
        WHEN 2 THEN 'Tuesday'
        WHEN 3 THEN 'Wednesday'
        WHEN 4 THEN 'Thursday'
        WHEN 5 THEN 'Friday'
        WHEN 6 THEN 'Saturday'
        WHEN 7 THEN 'Sunday'
        ELSE 'unknown'
    END AS weekday,
    hour,
    count(*) AS cables
FROM cables
GROUP BY day_of_week, hour
ORDER BY day_of_week NULLS LAST, hour NULLS LAST
