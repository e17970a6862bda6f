-- title:    Cables by country
-- question: From which countries did the most cables come?
-- row:      one per country of the sending post
-- column:   country_code  string  ISO 3166-1 alpha-2; none for a post that counts for no country; unknown where the post is
-- column:   country       string  the country in words; the post where that counts for none
-- column:   origins       bigint  number of posts and offices there that sent any
-- column:   cables        bigint  number of cables
-- unit:     origins  posts and offices
-- check:    unique country_code, country
-- check:    sum cables = total
-- selects:  country_code
WITH placed AS (
    SELECT
        coalesce(country, CASE WHEN post IS NULL THEN 'unknown' ELSE 'none' END) AS country_code,
        coalesce(country_name, country, post, 'unknown') AS country,
        origin
    FROM cables
)
SELECT country_code, country, count(DISTINCT origin) AS origins, count(*) AS cables
FROM placed
GROUP BY country_code, country
ORDER BY cables DESC, country_code, country
