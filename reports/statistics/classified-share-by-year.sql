-- title:    Classified share by year
-- question: Did the classified part of the traffic grow or shrink?
-- row:      one per year with cables
-- column:   year        int     year of the cable, UTC; that of its id where its date is unknown
-- column:   cables      bigint  number of cables
-- column:   known       bigint  those of a known level
-- column:   classified  bigint  RESTRICTED, CONFIDENTIAL and SECRET ones, with and without NOFORN
-- column:   open        bigint  UNCLASSIFIED ones, also those for official use only or LIMITED OFFICIAL USE
-- column:   share       double  part of those of a known level that is classified, 0 to 1; null where none is known
-- column:   share_low   double  lower end of its 95 % interval
-- column:   share_high  double  upper end
-- unit:     known       cables of a known level
-- unit:     classified  classified cables
-- unit:     open        unclassified cables
-- unit:     share       classified part
-- unit:     share_low   classified part
-- unit:     share_high  classified part
-- check:    unique year
-- check:    sum cables = total
-- check:    each classified + open = known
-- method:   share part=classified whole=known
SELECT
    year,
    count(*) AS cables,
    count(is_classified) AS known,
    count_if(is_classified) AS classified,
    count_if(NOT is_classified) AS open
FROM cables
GROUP BY year
ORDER BY year NULLS LAST
