-- title:    Hours of the week beyond chance
-- question: When in the week are more cables sent than chance would have it?
-- row:      one per day of the week and hour, with or without cables; cables of unknown time are left out
-- column:   weekday   string  Monday to Sunday, UTC
-- column:   hour      int     hour of the day, 0 to 23, UTC and not the post's own time: the tables know no time zones
-- column:   cables    bigint  number of cables
-- column:   expected  double  cables of each row if they were spread evenly: their mean
-- column:   residual  double  how far the row is from that, in standard deviations
-- column:   verdict   string  more or fewer than that by a fifth or more and beyond chance, corrected for the number of rows; hardly differs; too few to say
-- column:   chance    double  how often cables that are spread by chance alone vary by as much over all rows, 0 to 1, where 0.0 is less than 0.00005: the same in each row; each cable counts for itself, so that cables sent together make it too small
-- unit:     residual  deviations
-- check:    unique weekday, hour
-- check:    max cables <= total
-- method:   evenness count=cables
-- finding:  {weekday} from {hour}:00 has {cables} cables, where an even week gives {expected}
-- sureness: {residual} standard deviations
-- compares: expected/total cables/total
WITH week AS (
    SELECT place, weekday, each_hour
    FROM (VALUES
        (1, 'Monday'), (2, 'Tuesday'), (3, 'Wednesday'), (4, 'Thursday'), (5, 'Friday'), (6, 'Saturday'), (7, 'Sunday')
    ) AS days (place, weekday)
    CROSS JOIN (VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15), (16), (17), (18), (19), (20), (21), (22), (23)) AS hours (each_hour)
),
counted AS (
    SELECT day_of_week, hour, count(*) AS number_of_cables
    FROM cables
    WHERE day_of_week IS NOT NULL AND hour IS NOT NULL
    GROUP BY day_of_week, hour
)
SELECT weekday, each_hour AS hour, coalesce(number_of_cables, 0) AS cables
FROM week
LEFT JOIN counted ON day_of_week = place AND hour = each_hour
ORDER BY place, each_hour
