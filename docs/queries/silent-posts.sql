-- Which posts sent cables before and after a period, but none in it?
--
-- Beware: no cable here is not no cable sent: the corpus is a part of the traffic. A post that opened or closed is not asked for, since it
-- must have sent some on both sides.
SELECT origin, max(CASE WHEN day < DATE '2007-01-01' THEN day END) AS last_before,
       min(CASE WHEN day >= DATE '2007-07-01' THEN day END) AS first_after
FROM cables
WHERE origin IS NOT NULL
GROUP BY origin
HAVING count_if(day >= DATE '2007-01-01' AND day < DATE '2007-07-01') = 0
   AND count_if(day < DATE '2007-01-01') > 0
   AND count_if(day >= DATE '2007-07-01') > 0
ORDER BY origin
LIMIT 10

-- Over the sample:
--   origin                     | last_before | first_after
--   Consulate Ho Chi Minh City | 2006-11-13  | 2007-08-15
--   Consulate Hong Kong        | 2006-12-05  | 2008-02-12
--   Consulate Sao Paulo        | 2006-12-04  | 2007-10-30
--   Embassy Algiers            | 2006-03-09  | 2008-06-24
--   Embassy Ashgabat           | 2006-12-13  | 2007-08-31
--   Embassy Asuncion           | 2006-10-04  | 2008-03-14
--   Embassy Athens             | 2006-12-21  | 2007-11-01
--   Embassy Belgrade           | 2006-06-02  | 2008-03-06
--   Embassy Brasilia           | 2006-12-25  | 2007-07-20
--   Embassy Bucharest          | 2006-12-27  | 2008-03-13
