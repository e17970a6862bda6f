-- title:    Cables by day
-- question: How many cables are there of each day?
-- row:      one per day with cables
-- column:   day     date    day of the cable, UTC; null where it is unknown, also where only the month is known
-- column:   cables  bigint  number of cables; a day without row has none
-- check:    unique day
-- check:    sum cables = total
SELECT day, count(*) AS cables
FROM cables
GROUP BY day
ORDER BY day NULLS LAST
