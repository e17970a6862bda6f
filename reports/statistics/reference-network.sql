-- title:    The network of references
-- question: How many cables refer to others, and are those they refer to there?
-- row:      one per measure, from the whole to its parts
-- column:   place    int     place of the measure in this order, from 1
-- column:   measure  string  what is counted
-- column:   number   bigint  how many
-- unit:     number   of each kind
-- check:    unique place
-- check:    unique measure
WITH edges AS (
    SELECT id AS citing_cable, cited_cable FROM cable_references
),
cited AS (
    SELECT DISTINCT cited_cable FROM edges
),
found AS (
    SELECT /*+ SHUFFLE_HASH(cited) */
        count(*) AS cited,
        count(selected.id) AS selected,
        count(corpus.id) AS present,
        count_if(selected.id IS NOT NULL AND selected.reference_count = 0) AS only_cited
    FROM cited
    LEFT JOIN cables AS selected ON selected.id = cited_cable
    LEFT JOIN corpus ON corpus.id = cited_cable
),
counted AS (
    SELECT count(*) AS all_cables, count_if(reference_count > 0) AS citing FROM cables
)
SELECT CAST(1 AS int) AS place, 'cables' AS measure, all_cables AS number FROM counted
UNION ALL
SELECT 2, 'cables that refer to another', citing FROM counted
UNION ALL
SELECT 3, 'cables that refer to none and are referred to', only_cited FROM found
UNION ALL
SELECT 4, 'cables without any link', all_cables - citing - only_cited FROM counted CROSS JOIN found
UNION ALL
SELECT 5, 'references', count(*) FROM edges
UNION ALL
SELECT 6, 'cables that are referred to', cited FROM found
UNION ALL
SELECT 7, 'of these, in the selection', selected FROM found
UNION ALL
SELECT 8, 'of these, in the corpus but not in the selection', present - selected FROM found
UNION ALL
SELECT 9, 'of these, missing from the corpus', cited - present FROM found
ORDER BY place
