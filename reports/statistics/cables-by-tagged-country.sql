-- title:    Cables by tagged country
-- question: Which countries do drafters say that the cables are about?
-- row:      one per country that the geographic TAGS of cables name
-- column:   country_code  string  ISO 3166-1 alpha-2 of the tag; unknown for cables without a geographic tag that means one
-- column:   country       string  the country in the words of the tag's meaning
-- column:   cables        bigint  number of cables; one tagged with two countries counts for both
-- check:    unique country_code
-- check:    sum cables >= total
-- check:    max cables <= total
WITH found AS (
    SELECT id, explode(tags) AS tag FROM cables
),
tagged AS (
    SELECT DISTINCT found.id, tags.country
    FROM found
    JOIN tags ON tags.tag = found.tag
    WHERE tags.kind = 'geographic' AND tags.country IS NOT NULL
),
names AS (
    SELECT country, min(meaning) AS name FROM tags WHERE kind = 'geographic' AND country IS NOT NULL GROUP BY country
)
SELECT
    coalesce(tagged.country, 'unknown') AS country_code,
    coalesce(max(names.name), tagged.country, 'unknown') AS country,
    count(*) AS cables
FROM cables
LEFT JOIN tagged USING (id)
LEFT JOIN names ON names.country = tagged.country
GROUP BY tagged.country
ORDER BY cables DESC, country_code
