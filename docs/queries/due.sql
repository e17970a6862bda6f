-- In which years do the most cables come due for declassification?
--
-- Beware: counted are dates as printed, whatever became of them.
SELECT year(declassify_on) AS due, count(*) AS cables
FROM cables
WHERE declassify_on IS NOT NULL
GROUP BY year(declassify_on)
ORDER BY cables DESC, due
LIMIT 8

-- Over the sample:
--   due  | cables
--   2019 | 294
--   2018 | 276
--   2017 | 259
--   2016 | 237
--   2015 | 121
--   2014 | 61
--   2020 | 49
--   2013 | 45
