-- title:    Most cited cables
-- question: Which cables do other cables refer to most?
-- row:      one per cited cable, of the hundred that most cables refer to
-- column:   cited    string   reference id of the cited cable
-- column:   present  boolean  whether the cited cable is itself among the cables counted here
-- column:   cables   bigint   number of cables that refer to it
-- check:    unique cited
-- check:    max cables <= total
WITH citations AS (
    SELECT explode(cites) AS cited FROM cables
)
SELECT
    citations.cited,
    max(cables.id) IS NOT NULL AS present,
    count(*) AS cables
FROM citations
LEFT JOIN cables ON cables.id = citations.cited
GROUP BY citations.cited
ORDER BY cables DESC, cited
LIMIT 100
