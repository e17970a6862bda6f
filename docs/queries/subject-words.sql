-- Which words are most frequent in subjects?
--
-- Beware: a word here is what stands between blanks, with its comma. Short ones are left out, which are mostly particles.
SELECT word, count(DISTINCT id) AS cables
FROM (SELECT id, explode(split(upper(subject), ' ')) AS word FROM cables)
WHERE length(word) > 4
GROUP BY word
ORDER BY cables DESC, word
LIMIT 10

-- Over the sample:
--   word     | cables
--   MINISTRY | 180
--   VISIT    | 177
--   HOLDS    | 147
--   DEMARCHE | 124
--   FOREIGN  | 120
--   REGIONAL | 120
--   SUMMIT   | 120
--   RESPONSE | 113
--   PASSES   | 100
--   AHEAD    | 98
