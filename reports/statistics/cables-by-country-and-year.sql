-- title:    Cables by country and year
-- question: How did the traffic from each country change?
-- row:      one per country of the sending post and year with cables
-- column:   country_code  string  ISO 3166-1 alpha-2; none for a post that counts for no country; unknown where the post is
-- column:   country       string  the country in words; the post where that counts for none
-- column:   year          int     year of the cable; that of its id where its date is unknown
-- column:   cables        bigint  number of cables; a year without row has none
-- check:    unique country_code, country, year
-- check:    sum cables = total
WITH placed AS (
    SELECT
        coalesce(country, CASE WHEN post IS NULL THEN 'unknown' ELSE 'none' END) AS country_code,
        coalesce(country_name, country, post, 'unknown') AS country,
        year
    FROM cables
)
SELECT country_code, country, year, count(*) AS cables
FROM placed
GROUP BY country_code, country, year
ORDER BY country_code, country, year NULLS LAST
