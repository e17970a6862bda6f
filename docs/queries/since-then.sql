-- What did the loads since state 1 change?
--
-- Spark alone: DuckDB sees the current state only. Beware: the invented sample has one state, so that nothing changed; snapshots lists the
-- states of a warehouse of your own. Changed is a cable whose source says something else.
SELECT count_if(before.id IS NULL) AS added, count_if(now.id IS NULL) AS removed,
       count_if(now.content_digest <> before.content_digest) AS changed,
       count_if(now.content_digest = before.content_digest) AS unchanged
FROM cables AS now
FULL JOIN cables VERSION AS OF 1 AS before ON before.id = now.id

-- Over the sample:
--   added | removed | changed | unchanged
--   0     | 0       | 0       | 3000
