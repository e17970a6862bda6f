-- How are the paragraphs of secret cables marked?
--
-- Beware: the mark is normalised, (S//NF) and (S/NF) are S/NF; null where a paragraph has none. A cable is as secret as its most secret
-- paragraph, so that most of its text may be less.
SELECT each.mark, count(*) AS paragraphs, count(DISTINCT id) AS cables
FROM (SELECT id, explode(paragraphs) AS each FROM cables WHERE classification LIKE 'SECRET%')
GROUP BY each.mark
ORDER BY paragraphs DESC, each.mark
LIMIT 8

-- Over the sample:
--   mark | paragraphs | cables
--   S    | 1610       | 200
--   S/NF | 534        | 66
--   U    | 207        | 127
--   SBU  | 188        | 129
