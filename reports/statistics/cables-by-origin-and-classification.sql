-- title:    Cables by origin and classification
-- question: How secret is the traffic of each post?
-- row:      one per origin and level with cables
-- column:   origin          string  post or office as the source writes it; unknown where it names none
-- column:   classification  string  one of eight levels; unknown where the source's is none of them
-- column:   cables          bigint  number of cables
-- check:    unique origin, classification
-- check:    sum cables = total
-- selects:  origin, classification
SELECT
    coalesce(origin, 'unknown') AS origin,
    coalesce(classification, 'unknown') AS classification,
    count(*) AS cables
FROM cables
GROUP BY coalesce(origin, 'unknown'), coalesce(classification, 'unknown')
ORDER BY origin, classification
