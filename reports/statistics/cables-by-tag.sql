-- title:    Cables by tag
-- question: Which TAGS did the drafters give?
-- row:      one per tag
-- column:   tag      string  code, repaired where the source broke it; unknown where a cable has no TAGS
-- column:   kind     string  subject, program, geographic or organisation; null for a code outside State's vocabulary
-- column:   meaning  string  what it stands for; null where unknown
-- column:   cables   bigint  number of cables; one with two tags counts for both
-- check:    unique tag
-- check:    sum cables >= total
-- check:    max cables <= total
SELECT
    coalesce(tag, 'unknown') AS tag,
    kind,
    meaning,
    count(*) AS cables
FROM cable_tags
GROUP BY cable_tags.tag, kind, meaning
ORDER BY cables DESC, tag
