-- title:    Weekdays beyond chance
-- question: On which days of the post's own week are more cables sent than chance would have it?
-- row:      one per day of the week, with or without cables; a cable whose post has no known place, or whose time of the day is unknown, is in none
-- column:   weekday   string  Monday to Sunday where the post is, which may not be the day in Greenwich
-- column:   cables    bigint  number of cables
-- column:   left_out  bigint  number of cables that are in no row: the same in each
-- column:   expected  double  cables of each row if they were spread evenly: their mean
-- column:   residual  double  how far the row is from that, in standard deviations
-- column:   verdict   string  more or fewer than that by a fifth or more and beyond chance, corrected for the number of rows; hardly differs; too few to say
-- column:   chance    double  how often cables that are spread by chance alone vary by as much over all rows, 0 to 1, where 0.0 is less than 0.00005: the same in each row; each cable counts for itself, so that cables sent together make it too small
-- unit:     residual  deviations
-- check:    unique weekday
-- check:    same left_out
-- check:    max left_out <= total
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
    SELECT local_day_of_week, count(*) AS number_of_cables
    FROM cables
    WHERE local_day_of_week IS NOT NULL
    GROUP BY local_day_of_week
)
SELECT
    weekday,
    coalesce(number_of_cables, 0) AS cables,
    (SELECT count(*) FROM cables WHERE local_day_of_week IS NULL) AS left_out
FROM week
LEFT JOIN counted ON local_day_of_week = place
ORDER BY place
