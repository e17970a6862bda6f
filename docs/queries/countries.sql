-- How many posts has each country, and how many cables came from them?
--
-- Beware: the country is that of today, Vietnam for Saigon. It is null where the office stands in none, as a mission to an alliance may.
SELECT country_name, count(DISTINCT post) AS posts, count(*) AS cables
FROM cables
GROUP BY country_name
ORDER BY posts DESC, cables DESC, country_name
LIMIT 10

-- Over the sample:
--   country_name  | posts | cables
--   Turkey        | 3     | 105
--   United States | 2     | 148
--   Nigeria       | 2     | 55
--   China         | 2     | 48
--   Vietnam       | 2     | 41
--   Brazil        | 2     | 33
--   New Zealand   | 1     | 149
--   Iraq          | 1     | 78
--   Russia        | 1     | 72
--   Japan         | 1     | 67
