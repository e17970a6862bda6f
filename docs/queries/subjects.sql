-- In which years do subjects speak of the border?
--
-- Beware: letters and not words are asked here: it finds BORDERLINE, too. For words in the texts there is the command search.
SELECT year, count(*) AS cables, count_if(subject ILIKE '%border%') AS on_borders
FROM cables
WHERE subject IS NOT NULL
GROUP BY year
HAVING count_if(subject ILIKE '%border%') > 0
ORDER BY on_borders DESC, year
LIMIT 8

-- Over the sample:
--   year | cables | on_borders
--   2009 | 676    | 21
--   2008 | 589    | 16
--   2007 | 533    | 13
--   2006 | 504    | 12
--   2005 | 288    | 7
--   2003 | 96     | 1
--   2004 | 141    | 1
--   2010 | 108    | 1
