-- How much of classified cables is marked as unclassified?
--
-- Beware: paragraphs are counted here, whatever their length. One without a mark is left out: a mark may be lost where a text was
-- copied, and what it was nobody can tell.
SELECT classification, count(each.mark) AS marked, count_if(each.mark IN ('U', 'SBU')) AS unclassified,
       round(100 * count_if(each.mark IN ('U', 'SBU')) / count(each.mark), 1) AS percent
FROM (SELECT classification, explode(paragraphs) AS each FROM cables WHERE is_classified)
GROUP BY classification
ORDER BY classification

-- Over the sample:
--   classification       | marked | unclassified | percent
--   CONFIDENTIAL         | 10000  | 1519         | 15.2
--   CONFIDENTIAL//NOFORN | 513    | 65           | 12.7
--   RESTRICTED           | 7      | 1            | 14.3
--   SECRET               | 1908   | 298          | 15.6
--   SECRET//NOFORN       | 631    | 97           | 15.4
