-- What share of each year was classified, and how much of it secret?
--
-- Beware: a level that the source does not name is null, and neither classified nor not: it is left out of the share and counted apart.
SELECT year, count(*) AS cables, count_if(is_classified IS NULL) AS unknown,
       round(100 * count_if(is_classified) / count(is_classified), 1) AS percent_classified,
       count_if(classification LIKE 'SECRET%') AS secret
FROM cables
WHERE year >= 2003
GROUP BY year
ORDER BY year

-- Over the sample:
--   year | cables | unknown | percent_classified | secret
--   2003 | 96     | 0       | 46.9               | 4
--   2004 | 141    | 0       | 43.3               | 10
--   2005 | 288    | 0       | 42                 | 25
--   2006 | 506    | 0       | 46.8               | 43
--   2007 | 534    | 0       | 48.5               | 53
--   2008 | 590    | 0       | 46.8               | 49
--   2009 | 678    | 0       | 43.4               | 66
--   2010 | 108    | 0       | 45.4               | 12
