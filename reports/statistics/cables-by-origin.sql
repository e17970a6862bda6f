-- title:    Cables by origin
-- question: Which posts and offices sent the most cables?
-- row:      one per origin
-- column:   origin   string  post or office as the source writes it; unknown where it names none
-- column:   post     string  city of the post
-- column:   country  string  country of the post
-- column:   bureau   string  bureau of the State Department that the post answered to as of 2007 to 2010
-- column:   cables   bigint  number of cables
-- check:    unique origin
-- check:    sum cables = total
WITH countries AS (
    SELECT DISTINCT country AS country_code, country_name FROM posts
)
SELECT
    coalesce(cables.origin, 'unknown') AS origin,
    max(cables.post) AS post,
    max(coalesce(countries.country_name, cables.country)) AS country,
    max(cables.bureau) AS bureau,
    count(*) AS cables
FROM cables
LEFT JOIN countries ON countries.country_code = cables.country
GROUP BY coalesce(cables.origin, 'unknown')
ORDER BY cables DESC, origin
