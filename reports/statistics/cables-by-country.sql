-- title:    Cables by country
-- question: From which countries did the most cables come?
-- row:      one per country of the sending post
-- column:   country_code  string  ISO 3166-1 alpha-2; unknown where the post has no country
-- column:   country       string  the country in words
-- column:   origins       bigint  number of posts and offices there that sent any
-- column:   cables        bigint  number of cables
-- unit:     origins  posts and offices
-- check:    unique country_code
-- check:    sum cables = total
WITH countries AS (
    SELECT DISTINCT country AS country_code, country_name FROM posts
)
SELECT
    coalesce(cables.country, 'unknown') AS country_code,
    coalesce(countries.country_name, cables.country, 'unknown') AS country,
    count(DISTINCT cables.origin) AS origins,
    count(*) AS cables
FROM cables
LEFT JOIN countries ON countries.country_code = cables.country
GROUP BY cables.country, countries.country_name
ORDER BY cables DESC, country_code
