-- title:    Cables by addressee
-- question: To whom do the cables go?
-- row:      one per addressee; cables whose header is lost name none and are left out
-- column:   addressee    string  plain-language address as printed, so that one office may have several; unknown where only a routing indicator stands
-- column:   cables       bigint  number of cables to it; one to two addressees counts for both
-- column:   action       bigint  those to it for action
-- column:   information  bigint  those to it for information; a cable may be for both
-- column:   known        bigint  those of a known level
-- column:   classified   bigint  RESTRICTED, CONFIDENTIAL and SECRET ones, with and without NOFORN
-- column:   share        double  classified / known, 0 to 1; null where no level is known
-- column:   share_low    double  lower end of its 95 % interval
-- column:   share_high   double  upper end
-- unit:     action       cables for action
-- unit:     information  cables for information
-- unit:     known        cables of a known level
-- unit:     classified   classified cables
-- unit:     share        classified part
-- check:    unique addressee
-- check:    max cables <= total
-- method:   share part=classified whole=known
WITH once AS (
    SELECT
        coalesce(addressee, 'unknown') AS addressee,
        id,
        is_classified,
        count_if(kind = 'action') AS action,
        count_if(kind = 'information') AS information
    FROM cable_addressees
    GROUP BY coalesce(addressee, 'unknown'), id, is_classified
)
SELECT
    addressee,
    count(*) AS cables,
    count_if(action > 0) AS action,
    count_if(information > 0) AS information,
    count(is_classified) AS known,
    count_if(is_classified) AS classified
FROM once
GROUP BY addressee
ORDER BY cables DESC, addressee
