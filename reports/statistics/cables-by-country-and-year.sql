-- title:    Cables by country and year
-- question: How did the traffic from each country change?
-- row:      one per country of the sending post and year with cables
-- column:   country  string  country of the post, ISO 3166-1 alpha-2; unknown where the post has none
-- column:   year     int     year of the cable; null where its date is unknown
-- column:   cables   bigint  number of cables; a year without row has none
-- check:    unique country, year
-- check:    sum cables = total
SELECT coalesce(country, 'unknown') AS country, year, count(*) AS cables
FROM cables
GROUP BY coalesce(country, 'unknown'), year
ORDER BY country, year NULLS LAST
