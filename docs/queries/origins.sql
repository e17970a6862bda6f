-- Which posts sent the most cables, and what share of all is that?
--
-- Beware: the origin is as the source writes it. Two origins may be one post (Mission Geneva, US Mission Geneva): group by post where the
-- city is meant, by country where the land is. The shares are of the cables that are here, not of those that were sent.
SELECT origin, count(*) AS cables, round(100 * count(*) / sum(count(*)) OVER (), 1) AS percent
FROM cables
GROUP BY origin
ORDER BY cables DESC, origin
LIMIT 10

-- Over the sample:
--   origin             | cables | percent
--   Embassy Wellington | 149    | 5
--   Secretary of State | 105    | 3.5
--   Embassy Ankara     | 87     | 2.9
--   Embassy Baghdad    | 78     | 2.6
--   Embassy Moscow     | 72     | 2.4
--   Embassy Tokyo      | 67     | 2.2
--   Embassy Bogota     | 60     | 2
--   Embassy Paris      | 55     | 1.8
--   Embassy Kabul      | 52     | 1.7
--   Embassy Colombo    | 50     | 1.7
