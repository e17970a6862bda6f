-- title:    Cables by number of references
-- question: How many other cables does a cable refer to?
-- row:      one per number of references
-- column:   references  int     number of other cables that a cable refers to
-- column:   cables      bigint  number of cables
-- check:    unique references
-- check:    sum cables = total
SELECT reference_count AS references, count(*) AS cables
FROM cables
GROUP BY reference_count
ORDER BY reference_count
