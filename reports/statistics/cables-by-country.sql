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
SELECT
    coalesce(country, 'unknown') AS country_code,
    coalesce(country_name, country, 'unknown') AS country,
    count(DISTINCT origin) AS origins,
    count(*) AS cables
FROM cables
GROUP BY cables.country, country_name
ORDER BY cables DESC, country_code
