-- title:    Cables by post
-- question: Where on the map do the cables come from?
-- row:      one per city with a post
-- column:   post       string  city; unknown where the origin is no known post
-- column:   country    string  country of the post; null where it has none
-- column:   latitude   double  degrees north
-- column:   longitude  double  degrees east
-- column:   cables     bigint  number of cables of all its posts and offices
-- check:    unique post, country
-- check:    sum cables = total
WITH places AS (
    SELECT
        post,
        country,
        max(country_name) AS country_name,
        min(latitude) AS latitude,
        min(longitude) AS longitude
    FROM posts
    GROUP BY post, country
)
SELECT
    coalesce(cables.post, 'unknown') AS post,
    coalesce(places.country_name, cables.country) AS country,
    places.latitude,
    places.longitude,
    count(*) AS cables
FROM cables
LEFT JOIN places ON places.post = cables.post AND places.country IS NOT DISTINCT FROM cables.country
GROUP BY cables.post, cables.country, places.country_name, places.latitude, places.longitude
ORDER BY cables DESC, post, country NULLS LAST
