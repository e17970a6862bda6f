-- Which confidential paragraphs speak of customs?
--
-- Spark alone: the views paragraphs and spans, and paragraphs_of, need a function that DuckDB lacks. Beware: the text has single blanks between
-- its words; lines has it as printed.
SELECT origin, count(*) AS paragraphs, count(DISTINCT id) AS cables
FROM paragraphs
WHERE mark LIKE 'C%' AND text ILIKE '%customs%'
GROUP BY origin
ORDER BY paragraphs DESC, origin
LIMIT 8

-- Over the sample:
--   origin             | paragraphs | cables
--   Embassy Wellington | 15         | 10
--   Embassy Ankara     | 10         | 9
--   Embassy Kabul      | 9          | 6
--   Embassy Dushanbe   | 8          | 5
--   Embassy Baghdad    | 7          | 5
--   Embassy Kathmandu  | 7          | 4
--   Embassy Amman      | 6          | 5
--   Embassy Astana     | 6          | 5
