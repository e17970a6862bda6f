-- title:    Cables by country
-- question: From which countries did the most cables come?
-- row:      one per country of the sending post
-- column:   country  string  country of the post, ISO 3166-1 alpha-2; unknown where the post has none
-- column:   origins  bigint  number of posts and offices there that sent any
-- column:   cables   bigint  number of cables
-- check:    unique country
-- check:    sum cables = total
SELECT
    coalesce(country, 'unknown') AS country,
    count(DISTINCT origin) AS origins,
    count(*) AS cables
FROM cables
GROUP BY coalesce(country, 'unknown')
ORDER BY cables DESC, country
