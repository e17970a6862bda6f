-- How did each year compare with the one before, and how many were there until then?
--
-- Beware: the year before is the row before: where a year has no cable, that is an earlier one. The published cables end in February
-- 2010, so that its fall is one of the corpus and not of the traffic.
SELECT year, count(*) AS cables, count(*) - lag(count(*)) OVER (ORDER BY year) AS more,
       sum(count(*)) OVER (ORDER BY year) AS until_then
FROM cables
WHERE year >= 2002
GROUP BY year
ORDER BY year

-- Over the sample:
--   year | cables | more | until_then
--   2002 | 31     | NULL | 31
--   2003 | 96     | 65   | 127
--   2004 | 141    | 45   | 268
--   2005 | 288    | 147  | 556
--   2006 | 506    | 218  | 1062
--   2007 | 534    | 28   | 1596
--   2008 | 590    | 56   | 2186
--   2009 | 678    | 88   | 2864
--   2010 | 108    | -570 | 2972
