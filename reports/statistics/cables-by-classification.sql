-- title:    Cables by classification
-- question: How secret are the cables?
-- row:      one per level
-- column:   classification  string  one of eight levels; unknown where the source's is none of them
-- column:   cables          bigint  number of cables
-- check:    unique classification
-- check:    sum cables = total
-- selects:  classification
SELECT coalesce(classification, 'unknown') AS classification, count(*) AS cables
FROM cables
GROUP BY coalesce(classification, 'unknown')
ORDER BY cables DESC, classification
