-- title:    Ranks of cables
-- question: To which cables do references lead a reader who follows them at random?
-- row:      one per cited cable, of the hundred with the highest PageRank, in its order. Dangling cables, which cite none, hand their rank on to all alike; cited ids that the corpus lacks take part and dangle; cables without any link do not take part
-- column:   cited_cable     string  reference id of the cited cable
-- column:   citing_cables   bigint  number of cables that refer to it
-- column:   page_rank       double  how often a reader is there, as a multiple of the average cable with a link
-- unit:     citing_cables   citing cables
-- unit:     page_rank       times the average
-- check:    unique cited_cable
-- check:    max citing_cables <= total
-- method:   page-rank citing=citing_cable cited=cited_cable
SELECT cited_cable, id AS citing_cable
FROM cable_references
ORDER BY cited_cable, citing_cable
