-- title:    Weekdays beyond chance
-- question: On which days of the week are more cables sent than chance would have it?
-- row:      one per day of the week, with or without cables; cables of unknown date are left out
-- column:   weekday   string  Monday to Sunday, UTC
-- column:   cables    bigint  number of cables
-- column:   expected  double  cables of each row if they were spread evenly: their mean
-- column:   residual  double  how far the row is from that, in standard deviations
-- column:   verdict   string  more or fewer than that by a fifth or more and beyond chance, corrected for the number of rows; hardly differs; too few to say
-- column:   chance    double  how often cables that are spread by chance alone vary by as much over all rows, 0 to 1, where 0.0 is less than 0.00005: the same in each row; each cable counts for itself, so that cables sent together make it too small
-- unit:     residual  deviations
-- check:    unique weekday
-- check:    max cables <= total
-- method:   evenness count=cables
-- finding:  {weekday} has {cables} cables, where an even week gives {expected}
-- sureness: {residual} standard deviations
-- compares: expected/total cables/total
WITH week AS (
    SELECT place, weekday
    FROM (VALUES
        (1, 'Monday'), (2, 'Tuesday'), (3, 'Wednesday'), (4, 'Thursday'), (5, 'Friday'), (6, 'Saturday'), (7, 'Sunday')
    ) AS days (place, weekday)
),
counted AS (
    SELECT day_of_week, count(*) AS number_of_cables
    FROM cables
    WHERE day_of_week IS NOT NULL
    GROUP BY day_of_week
)
SELECT weekday, coalesce(number_of_cables, 0) AS cables
FROM week
LEFT JOIN counted ON day_of_week = place
ORDER BY place
