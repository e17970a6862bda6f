-- title:    Cables by year and tag
-- question: How many cables of each year have each of the TAGS?
-- row:      one per year and tag with cables
-- column:   year    int     year of the cable, UTC; that of its id where its date is unknown
-- column:   tag     string  code, repaired where the source broke it
-- column:   cables  bigint  number of cables; one with two tags counts for both; a year without row has none
-- check:    unique year, tag
-- check:    max cables <= total
SELECT year, tag, count(*) AS cables
FROM cable_tags
WHERE tag IS NOT NULL
GROUP BY year, tag
ORDER BY year NULLS LAST, tag
