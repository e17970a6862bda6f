-- title:    Classified share by month of release
-- question: In which waves were the cables released, and how secret were those of each?
-- row:      one per month in which cables were released
-- column:   released_in  date    first day of the month in which the page was released, UTC; null where the layout has no such date
-- column:   cables       bigint  number of cables
-- column:   known        bigint  those of a known level
-- column:   classified   bigint  RESTRICTED, CONFIDENTIAL and SECRET ones, with and without NOFORN
-- column:   share        double  classified / known, 0 to 1; null where no level is known
-- column:   share_low    double  lower end of its 95 % interval
-- column:   share_high   double  upper end
-- unit:     known        cables of a known level
-- unit:     classified   classified cables
-- unit:     share        classified part
-- check:    unique released_in
-- check:    sum cables = total
-- method:   share part=classified whole=known
SELECT
    CAST(date_trunc('month', released) AS date) AS released_in,
    count(*) AS cables,
    count(is_classified) AS known,
    count_if(is_classified) AS classified
FROM cables
GROUP BY CAST(date_trunc('month', released) AS date)
ORDER BY released_in NULLS LAST
