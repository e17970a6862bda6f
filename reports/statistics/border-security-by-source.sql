-- title:    What says that a cable is about border security
-- question: Is border security known from the drafter's TAGS, from the words of the text, or from both?
-- row:      one per year and source with cables
-- column:   year    int     year of the cable, UTC; that of its id where its date is unknown
-- column:   source  string  TAGS only, text only, or TAGS and text
-- column:   cables  bigint  number of cables about border security
-- check:    unique year, source
-- check:    max cables <= total
WITH found AS (
    SELECT year, explode(topics) AS match FROM cables
)
SELECT
    year,
    CASE match.source
        WHEN 'tag' THEN 'TAGS only'
        WHEN 'text' THEN 'Text only'
        WHEN 'both' THEN 'TAGS and text'
        ELSE match.source
    END AS source,
    count(*) AS cables
FROM found
WHERE match.topic = 'border_security'
GROUP BY year, match.source
ORDER BY year NULLS LAST, source
