-- Of which stations are cables cited that are not here?
--
-- Beware: the station is read off the id, the letters in it. Cited once by a misprint or a hundred times, a cable counts once.
SELECT regexp_extract(cited_cable, '[A-Z]+', 0) AS station, count(DISTINCT cited_cable) AS missing
FROM cable_references
LEFT JOIN cables ON cables.id = cited_cable
WHERE cables.id IS NULL
GROUP BY regexp_extract(cited_cable, '[A-Z]+', 0)
ORDER BY missing DESC, station
LIMIT 8

-- Over the sample:
--   station    | missing
--   WELLINGTON | 39
--   BAGHDAD    | 25
--   STATE      | 25
--   TOKYO      | 21
--   ANKARA     | 19
--   PARIS      | 18
--   MOSCOW     | 15
--   BANGKOK    | 14
