-- title:    Cables by weekday and hour
-- question: When in the post's own week are cables sent?
-- row:      one per day of the week and hour with cables
-- column:   weekday  string  Monday to Sunday where the post is, which may not be the day in Greenwich; unknown where the post's place or the time of the day is
-- column:   hour     int     hour on the clock of the post, 0 to 23, summer time included; null where the weekday is unknown
-- column:   cables   bigint  number of cables; an hour without row has none
-- check:    unique weekday, hour
-- check:    sum cables = total
SELECT
    CASE local_day_of_week
        WHEN 1 THEN 'Monday'
        WHEN 2 THEN 'Tuesday'
        WHEN 3 THEN 'Wednesday'
        WHEN 4 THEN 'Thursday'
        WHEN 5 THEN 'Friday'
        WHEN 6 THEN 'Saturday'
        WHEN 7 THEN 'Sunday'
        ELSE 'unknown'
    END AS weekday,
    local_hour AS hour,
    count(*) AS cables
FROM cables
GROUP BY local_day_of_week, local_hour
ORDER BY local_day_of_week NULLS LAST, local_hour NULLS LAST
