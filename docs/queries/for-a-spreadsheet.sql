-- How do I get a list of cables into a spreadsheet?
--
-- Write the answer as CSV: query -f docs/queries/for-a-spreadsheet.sql --into list.csv. Beware: lists are no cells; array_join makes a text
-- of one. Without an order the lines come as they like.
SELECT id, day, origin, classification, array_join(tags, ' ') AS tags, subject
FROM cables
WHERE country = 'KZ' AND year = 2009
ORDER BY day, id
LIMIT 5

-- Over the sample:
--   id          | day        | origin         | classification | tags                        | subject
--   09ASTANA168 | 2009-03-13 | Embassy Astana | UNCLASSIFIED   | ETRD ECON KZ                | KAZAKHSTAN: BILATERAL TRADE UP BY 14 PERCENT
--   09ASTANA292 | 2009-05-05 | Embassy Astana | CONFIDENTIAL   |                             | DRUG CONTROL AGENCY ASKS FOR PRECURSOR TEST KITS
--   09ASTANA407 | 2009-06-23 | Embassy Astana | CONFIDENTIAL   | KCRM PREL SMIG ETRD MARR KZ | VISIT TO THE DALTARA PORT OF ENTRY
--   09ASTANA471 | 2009-07-20 | Embassy Astana | UNCLASSIFIED   | PGOV PHUM PREL KZ           | GOVERNOR OF DALTARA LOOKS AHEAD
--   09ASTANA671 | 2009-10-14 | Embassy Astana | UNCLASSIFIED   | PREL EAID ECON KZ           | NEIGHBORS: A NEW TONE IN ASTANA
