-- Which cables stand at the end of the longest chains of references?
--
-- Beware: a chain ends where a cable is not here. Two cables can cite each other, so that the depth has a limit, here of six steps.
WITH RECURSIVE steps AS (
    SELECT id AS start, cited_cable AS reached, 1 AS depth FROM cable_references
    UNION ALL
    SELECT start, cited_cable, depth + 1
    FROM steps
    JOIN cable_references ON cable_references.id = reached
    WHERE depth < 6
)
SELECT reached, max(depth) AS steps, count(DISTINCT start) AS cables_before
FROM steps
GROUP BY reached
ORDER BY steps DESC, cables_before DESC, reached
LIMIT 8

-- Over the sample:
--   reached         | steps | cables_before
--   66TELAVIV1548   | 6     | 129
--   86ANKARA1640    | 6     | 113
--   89BOGOTA910     | 6     | 91
--   88MANAMA192     | 6     | 76
--   03KUWAIT412     | 6     | 59
--   03OTTAWA253     | 6     | 59
--   03WELLINGTON311 | 6     | 59
--   03BRIDGETOWN216 | 6     | 58
