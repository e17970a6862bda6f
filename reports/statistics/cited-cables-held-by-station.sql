-- title:    Cited cables that are there, by station
-- question: Of which stations are most of the cables missing that others refer to?
-- row:      one per station of the cited ids, of the hundred that are cited most
-- method:   share part=held whole=cited
-- column:   station    string  station of the cited ids; null where they have no known form
-- column:   cited      bigint  number of different cables that cables of the selection refer to
-- column:   held       bigint  those in the corpus
-- column:   missing    bigint  those not in the corpus
-- column:   share      double  part in the corpus, 0 to 1
-- column:   share_low  double  lower end of its interval of 95 per cent
-- column:   share_high double  upper end of the same
-- unit:     cited      cited cables
-- unit:     held       cited cables
-- unit:     missing    cited cables
-- unit:     share      share of the cited cables
-- unit:     share_low  share of the cited cables
-- unit:     share_high share of the cited cables
-- check:    unique station
-- check:    each held + missing = cited
WITH cited AS (
    SELECT cited_cable, nullif(regexp_extract(cited_cable, '^[0-9]{2}([A-Z]+)[0-9]+$', 1), '') AS station
    FROM cable_references
    GROUP BY cited_cable
)
SELECT
    cited.station,
    count(*) AS cited,
    count_if(corpus.id IS NOT NULL) AS held,
    count_if(corpus.id IS NULL) AS missing
FROM cited
LEFT JOIN corpus ON corpus.id = cited.cited_cable
GROUP BY cited.station
ORDER BY cited DESC, station NULLS LAST
