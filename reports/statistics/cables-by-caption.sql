-- title:    Cables by caption
-- question: How many cables carry a caption that limits who may read them?
-- row:      one per caption
-- column:   caption  string  handling caption such as NODIS or EXDIS; No caption where a cable has none
-- column:   cables   bigint  number of cables; one with two captions counts for both
-- check:    unique caption
-- check:    sum cables >= total
-- check:    max cables <= total
SELECT coalesce(caption, 'No caption') AS caption, count(*) AS cables
FROM cable_captions
GROUP BY coalesce(caption, 'No caption')
ORDER BY cables DESC, caption
