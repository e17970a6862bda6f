-- title:    Cables by origin and year
-- question: How did the traffic of each post change?
-- row:      one per origin and year with cables
-- column:   origin  string  post or office as the source writes it; unknown where it names none
-- column:   year    int     year of the cable; that of its id where its date is unknown
-- column:   cables  bigint  number of cables; a year without row has none
-- check:    unique origin, year
-- check:    sum cables = total
SELECT coalesce(origin, 'unknown') AS origin, year, count(*) AS cables
FROM cables
GROUP BY coalesce(origin, 'unknown'), year
ORDER BY origin, year NULLS LAST
