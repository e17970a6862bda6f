-- How did the traffic run through one year?
--
-- Beware: a month without cables has no row. Where only the month of a cable is known it counts here, too, but has no day.
SELECT month, count(*) AS cables
FROM cables
WHERE year = 2008
GROUP BY month
ORDER BY month

-- Over the sample:
--   month      | cables
--   2008-01-01 | 42
--   2008-02-01 | 51
--   2008-03-01 | 49
--   2008-04-01 | 49
--   2008-05-01 | 50
--   2008-06-01 | 48
--   2008-07-01 | 50
--   2008-08-01 | 43
--   2008-09-01 | 49
--   2008-10-01 | 50
--   2008-11-01 | 52
--   2008-12-01 | 57
