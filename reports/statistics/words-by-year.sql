-- title:    Words by year
-- question: Did cables become longer?
-- row:      one per year with cables
-- column:   year    int     year of the cable, UTC; that of its id where its date is unknown
-- column:   cables  bigint  number of cables
-- column:   words   bigint  words of their texts
-- column:   median  double  words of the cable in the middle; null where no text was counted
-- unit:     median  median words of a cable
-- check:    unique year
-- check:    sum cables = total
SELECT
    year,
    count(*) AS cables,
    coalesce(sum(words), 0) AS words,
    median(words) AS median
FROM cables
GROUP BY year
ORDER BY year NULLS LAST
