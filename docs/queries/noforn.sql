-- Which posts kept most of their secrets from foreigners (NOFORN)?
--
-- Beware: the word stands in the level (SECRET//NOFORN) or among the captions, and either counts here. Only classified cables are asked:
-- the others have no reason to carry it.
SELECT origin, count(*) AS classified,
       count_if(classification LIKE '%NOFORN' OR array_contains(captions, 'NOFORN')) AS noforn,
       round(100 * count_if(classification LIKE '%NOFORN' OR array_contains(captions, 'NOFORN')) / count(*), 1) AS percent
FROM cables
WHERE is_classified
GROUP BY origin
HAVING count(*) >= 15
ORDER BY percent DESC, origin
LIMIT 8

-- Over the sample:
--   origin             | classified | noforn | percent
--   Embassy Kuwait     | 16         | 3      | 18.8
--   Embassy Baghdad    | 29         | 5      | 17.2
--   Embassy Wellington | 95         | 15     | 15.8
--   USUN New York      | 22         | 3      | 13.6
--   Embassy Rome       | 15         | 2      | 13.3
--   Embassy Kathmandu  | 19         | 2      | 10.5
--   Embassy Abu Dhabi  | 20         | 2      | 10
--   Embassy Caracas    | 20         | 2      | 10
