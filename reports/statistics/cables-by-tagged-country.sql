-- title:    Cables by tagged country
-- question: Which countries do drafters say that the cables are about?
-- row:      one per country that the geographic TAGS of cables name
-- column:   country_code  string  ISO 3166-1 alpha-2 of the tag; unknown for cables without a geographic tag that means one
-- column:   country       string  the country in the words of the tag's meaning
-- column:   cables        bigint  number of cables; one tagged with two countries counts for both
-- check:    unique country_code
-- check:    sum cables >= total
-- check:    max cables <= total
SELECT
    coalesce(tagged_country, 'unknown') AS country_code,
    coalesce(tagged_country_name, tagged_country, 'unknown') AS country,
    count(*) AS cables
FROM cable_tag_countries
GROUP BY tagged_country, tagged_country_name
ORDER BY cables DESC, country_code
