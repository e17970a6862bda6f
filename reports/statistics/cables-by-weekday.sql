-- title:    Cables by weekday
-- question: On which days of the week are cables sent?
-- row:      one per day of the week with cables
-- column:   weekday  string  Monday to Sunday, UTC; unknown where the date is
-- column:   cables   bigint  number of cables
-- check:    unique weekday
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
    count(*) AS cables
FROM cables
GROUP BY day_of_week
ORDER BY day_of_week NULLS LAST
