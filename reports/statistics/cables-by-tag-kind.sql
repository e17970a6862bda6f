-- title:    Tags by kind
-- question: How many TAGS of each kind do cables have?
-- row:      one per kind of tag
-- column:   kind    string  subject, program, geographic or organisation; other for codes outside State's vocabulary; none where a cable has no TAGS
-- column:   tags    bigint  number of different tags
-- column:   cables  bigint  number of cables with at least one of them
-- check:    unique kind
-- check:    sum cables >= total
-- check:    max cables <= total
WITH tags_of_kind AS (
    SELECT
        CASE WHEN tag IS NULL THEN 'none' ELSE coalesce(kind, 'other') END AS kind,
        count(DISTINCT tag) AS tags
    FROM cable_tags
    GROUP BY CASE WHEN tag IS NULL THEN 'none' ELSE coalesce(kind, 'other') END
),
cables_of_kind AS (
    SELECT kind, count(*) AS cables FROM cable_tag_kinds GROUP BY kind
)
SELECT kind, tags, cables
FROM cables_of_kind
JOIN tags_of_kind USING (kind)
ORDER BY cables DESC, kind
