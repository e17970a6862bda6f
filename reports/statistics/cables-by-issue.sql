-- title:    Cables by issue
-- question: What should a reader know about the quality of the cables?
-- row:      one per kind of issue
-- column:   issue   string  a repair, a contradiction, or a value that is missing or unknown; No issue where all is well
-- column:   cables  bigint  number of cables; one with two issues counts for both
-- check:    unique issue
-- check:    sum cables >= total
-- check:    max cables <= total
SELECT coalesce(issue, 'No issue') AS issue, count(*) AS cables
FROM cable_issues
GROUP BY coalesce(issue, 'No issue')
ORDER BY cables DESC, issue
