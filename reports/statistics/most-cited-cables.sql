-- title:    Most cited cables
-- question: Which cables do other cables refer to most?
-- row:      one per cited cable, of the hundred that most cables refer to
-- column:   cited_cable     string  reference id of the cited cable
-- column:   present         string  in the selection: itself one of the cables counted here; in the corpus: there, but not one of them; not in the corpus
-- column:   subject         string  its subject; null where it is not in the corpus or has none
-- column:   classification  string  its level; null where it is not in the corpus or the level is unknown
-- column:   cables          bigint  number of cables that refer to it
-- check:    unique cited_cable
-- check:    max cables <= total
-- selects:  cited_cable
WITH counted AS (
    SELECT cited_cable, count(*) AS cables
    FROM cable_references
    GROUP BY cited_cable
    ORDER BY cables DESC, cited_cable
    LIMIT 100
),
selected AS (
    SELECT /*+ SHUFFLE_HASH(counted) */ counted.*, cables.id AS selected_id
    FROM counted
    LEFT JOIN cables ON cables.id = counted.cited_cable
)
SELECT /*+ SHUFFLE_HASH(selected) */
    cited_cable,
    CASE
        WHEN selected_id IS NOT NULL THEN 'in the selection'
        WHEN corpus.id IS NOT NULL THEN 'in the corpus'
        ELSE 'not in the corpus'
    END AS present,
    corpus.subject,
    corpus.classification,
    selected.cables
FROM selected
LEFT JOIN corpus ON corpus.id = cited_cable
ORDER BY cables DESC, cited_cable
