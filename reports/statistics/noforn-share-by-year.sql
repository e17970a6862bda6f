-- title:    NOFORN by year
-- question: Did the part of the classified cables that no foreigner may read grow or shrink?
-- row:      one per year with cables
-- column:   year           int     year of the cable, UTC; that of its id where its date is unknown
-- column:   cables         bigint  number of cables
-- column:   classified     bigint  RESTRICTED, CONFIDENTIAL and SECRET ones, with and without NOFORN
-- column:   noforn         bigint  those of them whose level is CONFIDENTIAL//NOFORN or SECRET//NOFORN
-- column:   share          double  noforn / classified, 0 to 1; null where none is classified
-- column:   share_low      double  lower end of its 95 % interval
-- column:   share_high     double  upper end
-- unit:     classified     classified cables
-- unit:     noforn         NOFORN cables
-- unit:     share          share of the classified cables
-- check:    unique year
-- check:    sum cables = total
-- check:    max classified <= total
-- method:   share part=noforn whole=classified
SELECT
    year,
    count(*) AS cables,
    count_if(is_classified) AS classified,
    count_if(is_classified AND classification LIKE '%NOFORN') AS noforn
FROM cables
GROUP BY year
ORDER BY year NULLS LAST
