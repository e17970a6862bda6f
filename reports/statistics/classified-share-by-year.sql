-- title:    Classified share by year
-- question: Did the classified part of the traffic grow or shrink?
-- row:      one per year with cables
-- column:   year        int     year of the cable, UTC; that of its id where its date is unknown
-- column:   cables      bigint  number of cables
-- column:   classified  bigint  RESTRICTED, CONFIDENTIAL and SECRET ones, with and without NOFORN
-- column:   open        bigint  UNCLASSIFIED ones, also those for official use only or LIMITED OFFICIAL USE
-- column:   unmarked    bigint  those of no known level
-- column:   marked      bigint  those of a known level
-- column:   share       double  part of the marked ones that is classified, 0 to 1; null where none is marked
-- column:   share_low   double  lower end of its interval of 95 %
-- column:   share_high  double  upper end
-- unit:     classified  classified cables
-- unit:     open        unclassified cables
-- unit:     unmarked    cables of no known level
-- unit:     marked      cables of a known level
-- unit:     share       classified part
-- unit:     share_low   classified part
-- unit:     share_high  classified part
-- check:    unique year
-- check:    sum cables = total
-- check:    each classified + open + unmarked = cables
-- check:    each classified + open = marked
-- method:   share part=classified whole=marked
WITH levels AS (
    SELECT
        year,
        count(*) AS cables,
        count_if(is_classified) AS classified,
        count_if(NOT is_classified) AS open
    FROM cables
    GROUP BY year
)
SELECT
    year,
    cables,
    classified,
    open,
    cables - classified - open AS unmarked,
    classified + open AS marked
FROM levels
ORDER BY year NULLS LAST
