-- title:    Cables by weekday
-- question: On which days of the post's own week are cables sent?
-- row:      one per day of the week with cables
-- column:   weekday  string  Monday to Sunday where the post is, which may not be the day in Greenwich; unknown where the post's place or the time of the day is
-- column:   cables   bigint  number of cables
-- check:    unique weekday
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
    count(*) AS cables
FROM cables
GROUP BY local_day_of_week
ORDER BY local_day_of_week NULLS LAST
