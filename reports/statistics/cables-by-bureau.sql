-- title:    Cables by bureau
-- question: From which of the State Department's regions did the cables come?
-- row:      one per bureau, as of 2007 to 2010
-- column:   bureau   string  abbreviation of the bureau; unknown where the post has none
-- column:   region   string  the bureau in words
-- column:   origins  bigint  number of posts and offices that sent any
-- column:   cables   bigint  number of cables
-- unit:     origins  posts and offices
-- check:    unique bureau
-- check:    sum cables = total
SELECT
    coalesce(bureau, 'unknown') AS bureau,
    CASE bureau
        WHEN 'AF' THEN 'Sub-Saharan Africa'
        WHEN 'DOM' THEN 'Offices in the United States'
        WHEN 'EAP' THEN 'East Asia and the Pacific'
        WHEN 'EUR' THEN 'Europe'
        WHEN 'IO' THEN 'International organizations'
        WHEN 'NEA' THEN 'Middle East and North Africa'
        WHEN 'SCA' THEN 'South and Central Asia'
        WHEN 'WHA' THEN 'The Americas'
        ELSE coalesce(bureau, 'unknown')
    END AS region,
    count(DISTINCT origin) AS origins,
    count(*) AS cables
FROM cables
GROUP BY bureau
ORDER BY cables DESC, bureau
