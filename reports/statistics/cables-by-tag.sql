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
WITH given AS (
    SELECT explode_outer(tags) AS tag FROM cables
)
SELECT
    coalesce(given.tag, 'unknown') AS tag,
    max(tags.kind) AS kind,
    max(tags.meaning) AS meaning,
    count(*) AS cables
FROM given
LEFT JOIN tags ON tags.tag = given.tag
GROUP BY given.tag
ORDER BY cables DESC, tag
