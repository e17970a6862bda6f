-- title:    Cables by hour
-- question: At which hours of the day are cables sent?
-- row:      one per hour with cables
-- column:   hour    int     hour of the day, 0 to 23, UTC and not the post's own time; null where date or time is unknown
-- column:   cables  bigint  number of cables
-- check:    unique hour
-- check:    sum cables = total
SELECT hour, count(*) AS cables
FROM cables
GROUP BY hour
ORDER BY hour NULLS LAST
