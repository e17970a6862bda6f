-- title:    Cables by month and classification
-- question: How did the mix of levels change from month to month?
-- row:      one per month and level with cables
-- column:   month           date    first day of the month of the cable, UTC; null where its date is unknown
-- column:   classification  string  one of eight levels; unknown where the source's is none of them
-- column:   cables          bigint  number of cables; a month without row has none
-- check:    unique month, classification
-- check:    sum cables = total
-- selects:  month, classification
SELECT month, coalesce(classification, 'unknown') AS classification, count(*) AS cables
FROM cables
GROUP BY month, coalesce(classification, 'unknown')
ORDER BY month NULLS LAST, classification
