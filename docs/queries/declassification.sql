-- After how many years were cables to be declassified?
--
-- Beware: the date is what the E.O. line says; where a rule stands in its place (OADR, X1) there is no date. Not all that came due was
-- declassified.
SELECT classification, count(declassify_on) AS dated, count(declassify_rule) AS by_rule,
       round(avg(year(declassify_on) - year), 1) AS years
FROM cables
WHERE is_classified
GROUP BY classification
ORDER BY classification

-- Over the sample:
--   classification       | dated | by_rule | years
--   CONFIDENTIAL         | 1051  | 2       | 10
--   CONFIDENTIAL//NOFORN | 47    | 0       | 10
--   RESTRICTED           | 1     | 0       | 10
--   SECRET               | 198   | 2       | 10
--   SECRET//NOFORN       | 66    | 0       | 10
