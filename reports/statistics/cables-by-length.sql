-- title:    Cables by length
-- question: How long are the cables?
-- row:      one per class of length; each begins at twice the words of the one before
-- column:   length  string  words of the text, from and to; unknown where it was not counted
-- column:   cables  bigint  number of cables
-- check:    unique length
-- check:    sum cables = total
WITH lengths AS (
    SELECT
        words,
        CASE
            WHEN words < 100 THEN '0-99'
            WHEN words < 200 THEN '100-199'
            WHEN words < 400 THEN '200-399'
            WHEN words < 800 THEN '400-799'
            WHEN words < 1600 THEN '800-1599'
            WHEN words < 3200 THEN '1600-3199'
            WHEN words >= 3200 THEN '3200 and more'
            ELSE 'unknown'
        END AS length
    FROM cables
)
SELECT length, count(*) AS cables
FROM lengths
GROUP BY length
ORDER BY min(words) NULLS LAST
