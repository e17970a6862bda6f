-- title:    NOFORN by origin
-- question: From which posts may no foreigner read what is classified?
-- row:      one per origin
-- column:   origin         string  post or office as the source writes it; unknown where it names none
-- column:   cables         bigint  number of cables
-- column:   classified     bigint  RESTRICTED, CONFIDENTIAL and SECRET ones, with and without NOFORN
-- column:   noforn         bigint  those of them whose level is CONFIDENTIAL//NOFORN or SECRET//NOFORN
-- column:   share          double  noforn / classified, 0 to 1; null where none is classified
-- column:   share_low      double  lower end of its 95 % interval
-- column:   share_high     double  upper end
-- unit:     classified     classified cables
-- unit:     noforn         NOFORN cables
-- unit:     share          share of the classified cables
-- check:    unique origin
-- check:    sum cables = total
-- check:    max classified <= total
-- selects:  origin
-- method:   share part=noforn whole=classified
SELECT
    coalesce(origin, 'unknown') AS origin,
    count(*) AS cables,
    count_if(is_classified) AS classified,
    count_if(is_classified AND classification LIKE '%NOFORN') AS noforn
FROM cables
GROUP BY coalesce(origin, 'unknown')
ORDER BY classified DESC, origin
