-- title:    Most important cables
-- question: Which cables do references lead to, counting those more that are themselves led to?
-- row:      one per cited cable, of the hundred with the highest PageRank. Dangling cables, which cite none, hand their rank on to all alike; cited ids that the corpus lacks take part and dangle; cables without any link do not take part
-- column:   cited_cable     string  reference id of the cited cable
-- column:   present         string  in the selection: itself one of the cables counted here; in the corpus: there, but not one of them; not in the corpus
-- column:   subject         string  its subject; null where it is not in the corpus or has none
-- column:   classification  string  its level; null where it is not in the corpus or the level is unknown
-- column:   citing_cables   bigint  number of cables that refer to it
-- column:   page_rank       double  how often a reader is there who follows references at random, as a multiple of the average cable with a link
-- unit:     citing_cables   citing cables
-- unit:     page_rank       times the average
-- check:    unique cited_cable
-- check:    max citing_cables <= total
-- method:   page-rank citing=citing_cable cited=cited_cable
WITH cited AS (
    SELECT DISTINCT cited_cable FROM cable_references
),
selected AS (
    SELECT /*+ SHUFFLE_HASH(cited) */ cited_cable, cables.id AS selected_id
    FROM cited
    LEFT JOIN cables ON cables.id = cited_cable
),
described AS (
    SELECT /*+ SHUFFLE_HASH(selected) */
        cited_cable,
        CASE
            WHEN selected_id IS NOT NULL THEN 'in the selection'
            WHEN corpus.id IS NOT NULL THEN 'in the corpus'
            ELSE 'not in the corpus'
        END AS present,
        subject,
        classification
    FROM selected
    LEFT JOIN corpus ON corpus.id = cited_cable
)
SELECT described.*, cable_references.id AS citing_cable
FROM cable_references
JOIN described USING (cited_cable)
ORDER BY cited_cable, citing_cable
