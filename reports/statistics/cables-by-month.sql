-- title:    Cables by month
-- question: How many cables are there of each month?
-- row:      one per month with cables
-- column:   month   date    first day of the month of the cable, UTC; null where its date is unknown
-- column:   cables  bigint  number of cables; a month without row has none
-- check:    unique month
-- check:    sum cables = total
-- selects:  month
SELECT month, count(*) AS cables
FROM cables
GROUP BY month
ORDER BY month NULLS LAST
