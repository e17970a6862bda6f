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
-- selects:  origin
WITH counted AS (
    SELECT origin, post, coalesce(country_name, country) AS country, bureau, count(*) AS cables
    FROM cables
    GROUP BY origin, post, coalesce(country_name, country), bureau
)
SELECT
    coalesce(origin, 'unknown') AS origin,
    max(post) AS post,
    max(country) AS country,
    max(bureau) AS bureau,
    sum(cables) AS cables
FROM counted
GROUP BY coalesce(origin, 'unknown')
ORDER BY cables DESC, origin
