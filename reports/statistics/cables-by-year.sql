-- title:    Cables by year
-- question: How many cables are there of each year?
-- row:      one per year with cables
-- column:   year    int     year of the cable, UTC; that of its id where its date is unknown
-- column:   cables  bigint  number of cables; a year without row has none
-- check:    unique year
-- check:    sum cables = total
SELECT year, count(*) AS cables
FROM cables
GROUP BY year
ORDER BY year NULLS LAST
