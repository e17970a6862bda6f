-- title:    Cables by year and classification
-- question: How did the mix of levels change from year to year?
-- row:      one per year and level with cables
-- column:   year            int     year of the cable, UTC; that of its id where its date is unknown
-- column:   classification  string  one of eight levels; unknown where the source's is none of them
-- column:   cables          bigint  number of cables; a year without row has none
-- check:    unique year, classification
-- check:    sum cables = total
SELECT year, coalesce(classification, 'unknown') AS classification, count(*) AS cables
FROM cables
GROUP BY year, coalesce(classification, 'unknown')
ORDER BY year NULLS LAST, classification
