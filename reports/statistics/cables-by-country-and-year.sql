-- title:    Cables by country and year
-- question: How did the traffic from each country change?
-- row:      one per country of the sending post and year with cables
-- column:   country_code  string  ISO 3166-1 alpha-2; unknown where the post has no country
-- column:   country       string  the country in words
-- column:   year          int     year of the cable; that of its id where its date is unknown
-- column:   cables        bigint  number of cables; a year without row has none
-- check:    unique country_code, year
-- check:    sum cables = total
SELECT
    coalesce(country, 'unknown') AS country_code,
    coalesce(country_name, country, 'unknown') AS country,
    year,
    count(*) AS cables
FROM cables
GROUP BY cables.country, country_name, year
ORDER BY country_code, year NULLS LAST
