-- How far from each other are posts whose cables refer to one another?
--
-- Beware: the distance is as the crow flies, between cities, on a sphere of 6,371 km. Only references to cables that are here have two posts.
WITH places AS (SELECT origin, max(latitude) AS latitude, max(longitude) AS longitude FROM posts GROUP BY origin)
SELECT citing.origin, cited.origin AS cited_origin, count(*) AS references_between,
       round(max(6371 * 2 * asin(sqrt(power(sin(radians(there.latitude - here.latitude) / 2), 2)
           + cos(radians(here.latitude)) * cos(radians(there.latitude))
           * power(sin(radians(there.longitude - here.longitude) / 2), 2)))), 0) AS kilometres
FROM cable_references AS citing
JOIN cables AS cited ON cited.id = cited_cable
JOIN places AS here ON here.origin = citing.origin
JOIN places AS there ON there.origin = cited.origin
WHERE citing.origin <> cited.origin
GROUP BY citing.origin, cited.origin
ORDER BY references_between DESC, kilometres DESC, citing.origin, cited.origin
LIMIT 8

-- Over the sample:
--   origin             | cited_origin       | references_between | kilometres
--   Secretary of State | Embassy Wellington | 4                  | 14081
--   Embassy Wellington | Embassy The Hague  | 3                  | 18615
--   Embassy Bratislava | Embassy Wellington | 3                  | 18102
--   Embassy Rome       | Embassy Bogota     | 3                  | 9383
--   Embassy Ankara     | Embassy Tel Aviv   | 3                  | 889
--   Embassy Bogota     | Embassy Dhaka      | 2                  | 16445
--   Embassy Tel Aviv   | Embassy Wellington | 2                  | 16340
--   Embassy Wellington | Embassy Baku       | 2                  | 15458
