-- title:    Classified share by origin
-- question: Which posts write the most of their cables in secret?
-- row:      one per origin
-- column:   origin      string  post or office as the source writes it; unknown where it names none
-- column:   cables      bigint  number of cables
-- column:   classified  bigint  RESTRICTED, CONFIDENTIAL and SECRET ones, with and without NOFORN
-- column:   open        bigint  UNCLASSIFIED ones, also those for official use only or LIMITED OFFICIAL USE
-- column:   unmarked    bigint  those of no known level
-- column:   share       double  part of those of a known level that is classified, 0 to 1; null where none is known
-- unit:     classified  classified cables
-- unit:     open        unclassified cables
-- unit:     unmarked    cables of no known level
-- unit:     share       classified part
-- check:    unique origin
-- check:    sum cables = total
-- check:    each classified + open + unmarked = cables
WITH levels AS (
    SELECT
        coalesce(origin, 'unknown') AS origin,
        count(*) AS cables,
        count_if(is_classified) AS classified,
        count_if(NOT is_classified) AS open
    FROM cables
    GROUP BY coalesce(origin, 'unknown')
)
SELECT
    origin,
    cables,
    classified,
    open,
    cables - classified - open AS unmarked,
    round(classified / nullif(classified + open, 0), 4) AS share
FROM levels
ORDER BY cables DESC, origin
