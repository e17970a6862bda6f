-- title:    Cables by year and tag
-- question: How did the use of the commonest TAGS change?
-- row:      one per year and tag with cables, of the forty tags that most cables have
-- column:   year    int     year of the cable, UTC; that of its id where its date is unknown
-- column:   tag     string  code, repaired where the source broke it
-- column:   cables  bigint  number of cables; one with two tags counts for both; a year without row has none
-- check:    unique year, tag
-- check:    max cables <= total
WITH counted AS (
    SELECT year, tag, count(*) AS cables FROM cable_tags WHERE tag IS NOT NULL GROUP BY year, tag
),
common AS (
    SELECT tag FROM counted GROUP BY tag ORDER BY sum(cables) DESC, tag LIMIT 40
)
SELECT year, tag, cables
FROM counted
JOIN common USING (tag)
ORDER BY year NULLS LAST, tag
