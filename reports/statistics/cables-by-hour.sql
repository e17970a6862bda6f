-- title:    Cables by hour
-- question: At which hours of the post's own day are cables sent?
-- row:      one per hour with cables
-- column:   hour    int     hour on the clock of the post, 0 to 23, summer time included; null of cables for which the post's place or the time of the day is unknown
-- column:   cables  bigint  number of cables
-- check:    unique hour
-- check:    sum cables = total
SELECT local_hour AS hour, count(*) AS cables
FROM cables
GROUP BY local_hour
ORDER BY local_hour NULLS LAST
