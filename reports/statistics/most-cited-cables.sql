-- title:    Most cited cables
-- question: Which cables do other cables refer to most?
-- row:      one per cited cable, of the hundred that most cables refer to
-- column:   cited_cable  string   reference id of the cited cable
-- column:   present      boolean  whether the cited cable is itself among the cables counted here
-- column:   cables       bigint   number of cables that refer to it
-- check:    unique cited_cable
-- check:    max cables <= total
WITH citations AS (
    SELECT explode(cites) AS cited_cable FROM cables
)
SELECT
    citations.cited_cable,
    max(cables.id) IS NOT NULL AS present,
    count(*) AS cables
FROM citations
LEFT JOIN cables ON cables.id = citations.cited_cable
GROUP BY citations.cited_cable
ORDER BY cables DESC, cited_cable
LIMIT 100
