-- title:    Tags by kind
-- question: How many TAGS of each kind do cables have?
-- row:      one per kind of tag
-- column:   kind    string  subject, program, geographic or organisation; other for codes outside State's vocabulary; none where a cable has no TAGS
-- column:   tags    bigint  number of different tags
-- column:   cables  bigint  number of cables with at least one of them
-- check:    unique kind
-- check:    sum cables >= total
-- check:    max cables <= total
WITH given AS (
    SELECT id, explode_outer(tags) AS tag FROM cables
),
kinds AS (
    SELECT
        given.id,
        given.tag,
        CASE WHEN given.tag IS NULL THEN 'none' ELSE coalesce(tags.kind, 'other') END AS kind
    FROM given
    LEFT JOIN tags ON tags.tag = given.tag
)
SELECT kind, count(DISTINCT tag) AS tags, count(DISTINCT id) AS cables
FROM kinds
GROUP BY kind
ORDER BY cables DESC, kind
