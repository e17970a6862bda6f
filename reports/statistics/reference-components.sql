-- title:    Cables that hang together
-- question: Into how many parts does the network of references fall, and how large are they?
-- row:      one per number of cables of a component: a part in which every cable is reached from every other over references, whichever way these point; a cited cable that the corpus lacks belongs to it
-- column:   size        bigint  number of cables of each such component
-- column:   components  bigint  number of components of this size
-- column:   members     bigint  cables in all of them
-- column:   references  bigint  references between these
-- unit:     size        cables of a component
-- unit:     members     cables, with those that are missing
-- check:    unique size
-- check:    sum members >= total
-- method:   components citing=citing_cable cited=cited_cable
SELECT id AS citing_cable, cited_cable FROM cable_references
UNION ALL
SELECT id, CAST(NULL AS string) FROM cables WHERE reference_count = 0
ORDER BY citing_cable, cited_cable
