-- title:    Words by classification
-- question: Are secret cables longer than open ones?
-- row:      one per level
-- column:   classification  string  one of eight levels; unknown where the source's is none of them
-- column:   cables          bigint  number of cables
-- column:   words           bigint  words of their texts
-- column:   median          double  words of the cable in the middle; null where no text was counted
-- unit:     median          median words of a cable
-- check:    unique classification
-- check:    sum cables = total
-- selects:  classification
SELECT
    coalesce(classification, 'unknown') AS classification,
    count(*) AS cables,
    coalesce(sum(words), 0) AS words,
    median(words) AS median
FROM cables
GROUP BY coalesce(classification, 'unknown')
ORDER BY cables DESC, classification
