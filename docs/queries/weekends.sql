-- Which posts sent the largest share of their cables on a Saturday or Sunday?
--
-- Beware: the weekend is not Saturday and Sunday everywhere; many posts of the Near East worked on Sunday. Of few cables a share says
-- little, so that posts with fewer than 30 are left out.
SELECT origin, count(*) AS cables, round(100 * count_if(local_day_of_week >= 6) / count(*), 1) AS percent
FROM cables
WHERE local_day_of_week IS NOT NULL
GROUP BY origin
HAVING count(*) >= 30
ORDER BY percent DESC, origin
LIMIT 8

-- Over the sample:
--   origin             | cables | percent
--   Embassy Wellington | 149    | 14.8
--   Embassy Khartoum   | 48     | 12.5
--   Embassy Colombo    | 50     | 12
--   Embassy Abu Dhabi  | 34     | 11.8
--   Embassy Abuja      | 36     | 11.1
--   Embassy Cairo      | 40     | 7.5
--   Embassy Tokyo      | 67     | 7.5
--   Embassy Ankara     | 87     | 6.9
