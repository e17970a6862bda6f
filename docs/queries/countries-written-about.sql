-- Which countries do most cables write about, and from how many posts?
--
-- Beware: this is what the drafter tagged, not what the text names. A cable with two countries counts for both.
SELECT tagged_country_name, count(*) AS cables, count(DISTINCT origin) AS origins
FROM cable_tag_countries
WHERE tagged_country IS NOT NULL
GROUP BY tagged_country_name
ORDER BY cables DESC, tagged_country_name
LIMIT 8

-- Over the sample:
--   tagged_country_name | cables | origins
--   New Zealand         | 143    | 1
--   Turkey              | 100    | 3
--   Iraq                | 78     | 1
--   Russia              | 69     | 1
--   Japan               | 66     | 1
--   Colombia            | 60     | 1
--   France              | 54     | 1
--   Nigeria             | 53     | 2
