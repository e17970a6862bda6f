-- title:    Cables of themes, covered by topics or not
-- question: How many of the cables that the themes were found in have no specific topic?
-- row:      one for the covered and one for the uncovered cables of the last discovery; none before the first
-- column:   coverage  string  covered: with a specific topic; uncovered: without
-- column:   cables    bigint  number of cables of the sample
-- column:   share     double  part of the sample, 0 to 1
-- unit:     cables  cables of the sample
-- unit:     share   share of the sample
-- check:    unique coverage
WITH last AS (
    SELECT sum(cables) AS all_cables, sum(uncovered) AS uncovered
    FROM themes
    WHERE ordinal = (SELECT max(ordinal) FROM themes)
)
SELECT 'covered' AS coverage, all_cables - uncovered AS cables, round((all_cables - uncovered) / all_cables, 4) AS share
FROM last
WHERE all_cables > 0
UNION ALL
SELECT 'uncovered' AS coverage, uncovered AS cables, round(uncovered / all_cables, 4) AS share
FROM last
WHERE all_cables > 0
ORDER BY coverage
