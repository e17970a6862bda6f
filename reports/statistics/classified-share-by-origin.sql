-- title:    Classified share by origin
-- question: Which posts write the most of their cables in secret?
-- row:      one per origin
-- column:   origin      string  post or office as the source writes it; unknown where it names none
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
-- check:    unique origin
-- check:    sum cables = total
-- check:    each classified + open = known
-- selects:  origin
-- method:   share part=classified whole=known
SELECT
    coalesce(origin, 'unknown') AS origin,
    count(*) AS cables,
    count(is_classified) AS known,
    count_if(is_classified) AS classified,
    count_if(NOT is_classified) AS open
FROM cables
GROUP BY coalesce(origin, 'unknown')
ORDER BY cables DESC, origin
