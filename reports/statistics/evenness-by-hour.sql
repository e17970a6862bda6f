-- title:    Hours beyond chance
-- question: At which hours of the post's own day are more cables sent than chance would have it?
-- row:      one per hour of the day, with or without cables; a cable whose post has no known place, or whose time of the day is unknown, is in none
-- column:   hour      int     hour on the clock of the post, 0 to 23, summer time included
-- column:   cables    bigint  number of cables
-- column:   left_out  bigint  number of cables that are in no row: the same in each
-- column:   expected  double  cables of each row if they were spread evenly: their mean
-- column:   residual  double  how far the row is from that, in standard deviations
-- column:   verdict   string  more or fewer than that by a fifth or more and beyond chance, corrected for the number of rows; hardly differs; too few to say
-- column:   chance    double  how often cables that are spread by chance alone vary by as much over all rows, 0 to 1, where 0.0 is less than 0.00005: the same in each row; each cable counts for itself, so that cables sent together make it too small
-- unit:     residual  deviations
-- check:    unique hour
-- check:    same left_out
-- check:    max left_out <= total
-- check:    max cables <= total
-- method:   evenness count=cables
-- finding:  The hour from {hour}:00 has {cables} cables, where an even day gives {expected}
-- sureness: {residual} standard deviations
-- compares: expected/total cables/total
WITH clock AS (
    SELECT each_hour
    FROM (VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15), (16), (17), (18), (19), (20), (21), (22), (23)) AS hours (each_hour)
),
counted AS (
    SELECT local_hour, count(*) AS number_of_cables
    FROM cables
    WHERE local_hour IS NOT NULL
    GROUP BY local_hour
)
SELECT
    each_hour AS hour,
    coalesce(number_of_cables, 0) AS cables,
    (SELECT count(*) FROM cables WHERE local_hour IS NULL) AS left_out
FROM clock
LEFT JOIN counted ON local_hour = each_hour
ORDER BY hour
