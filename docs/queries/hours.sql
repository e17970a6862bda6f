-- At what time of the day were cables sent, on the clock of the post?
--
-- Beware: this is when a cable left, not when it was written. Cables without a known hour or place are left out, and nought of an hour is
-- no row.
SELECT local_hour, count(*) AS cables
FROM cables
WHERE local_hour IS NOT NULL
GROUP BY local_hour
ORDER BY cables DESC, local_hour
LIMIT 8

-- Over the sample:
--   local_hour | cables
--   12         | 346
--   14         | 334
--   15         | 328
--   11         | 310
--   13         | 307
--   16         | 288
--   10         | 277
--   17         | 227
