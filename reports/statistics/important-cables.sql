-- title:    Most important cables
-- question: Which cables do references lead to, counting those more that are themselves led to?
-- row:      one per cited cable, of the hundred with the highest PageRank: see cable-ranks
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
-- selects:  cited_cable
-- uses:     cable-ranks
SELECT
    cited_cable,
    CASE
        WHEN cables.id IS NOT NULL THEN 'in the selection'
        WHEN corpus.id IS NOT NULL THEN 'in the corpus'
        ELSE 'not in the corpus'
    END AS present,
    corpus.subject,
    corpus.classification,
    citing_cables,
    page_rank
FROM cable_ranks
LEFT JOIN corpus ON corpus.id = cited_cable
LEFT JOIN cables ON cables.id = cited_cable
ORDER BY page_rank DESC, cited_cable
