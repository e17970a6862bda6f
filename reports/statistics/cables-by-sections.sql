-- title:    Cables by number of sections
-- question: How many cables were too long for one transmission?
-- row:      one per number of sections
-- column:   sections  int     parts in which the cable was sent; null where unknown
-- column:   cables    bigint  number of cables
-- column:   words     bigint  words of their texts
-- column:   median    double  words of the cable in the middle; null where no text was counted
-- unit:     median    median words of a cable
-- check:    unique sections
-- check:    sum cables = total
SELECT sections, count(*) AS cables, coalesce(sum(words), 0) AS words, median(words) AS median
FROM cables
GROUP BY sections
ORDER BY sections NULLS LAST
