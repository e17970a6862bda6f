-- How many of the cables that a station numbered in a year are here?
--
-- Beware: the highest number here is the least that was sent, so that the true share is lower. The report completeness estimates it.
SELECT station, id_year, max(serial) AS highest, count(*) AS here, round(100 * count(*) / max(serial), 1) AS percent_at_most
FROM cables
WHERE serial IS NOT NULL AND id_year = 2008
GROUP BY station, id_year
HAVING count(*) >= 5
ORDER BY percent_at_most DESC, station
LIMIT 8

-- Over the sample:
--   station    | id_year | highest | here | percent_at_most
--   WELLINGTON | 2008    | 830     | 37   | 4.5
--   ASUNCION   | 2008    | 501     | 7    | 1.4
--   VIENNA     | 2008    | 460     | 6    | 1.3
--   ASHGABAT   | 2008    | 914     | 10   | 1.1
--   BRUSSELS   | 2008    | 970     | 10   | 1
--   BOGOTA     | 2008    | 1249    | 11   | 0.9
--   CARACAS    | 2008    | 756     | 7    | 0.9
--   HONGKONG   | 2008    | 551     | 5    | 0.9
