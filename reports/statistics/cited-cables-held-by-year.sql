-- title:    Cited cables that are there, by year
-- question: Of the cables that others refer to, how many are in the corpus?
-- row:      one per year of the cited ids
-- method:   share part=held whole=cited
-- column:   year       int     year of the cited ids; null where they have no known form
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
-- check:    unique year
-- check:    each held + missing = cited
WITH cited AS (
    SELECT cited_cable, nullif(regexp_extract(cited_cable, '^([0-9]{2})[A-Z]+[0-9]+$', 1), '') AS digits
    FROM cable_references
    GROUP BY cited_cable
),
found AS (
    SELECT
        CAST(digits AS int) + CASE WHEN digits < '66' THEN 2000 ELSE 1900 END AS year,
        corpus.id IS NOT NULL AS is_held
    FROM cited
    LEFT JOIN corpus ON corpus.id = cited.cited_cable
)
SELECT year, count(*) AS cited, count_if(is_held) AS held, count_if(NOT is_held) AS missing
FROM found
GROUP BY year
ORDER BY year NULLS LAST
