-- Which of State's subject tags are most frequent, and what do they mean?
--
-- Beware: a cable has several tags, so that the numbers add up to more than the cables. A tag outside the vocabulary has no kind.
SELECT tag, meaning, count(*) AS cables
FROM cable_tags
WHERE kind = 'subject'
GROUP BY tag, meaning
ORDER BY cables DESC, tag
LIMIT 8

-- Over the sample:
--   tag  | meaning                        | cables
--   PREL | External Political Relations   | 1814
--   PGOV | Internal Governmental Affairs  | 1495
--   PHUM | Human Rights                   | 658
--   ECON | Economic Conditions            | 635
--   PINR | Intelligence                   | 320
--   PTER | Terrorists and Terrorism       | 319
--   ETRD | Foreign Trade                  | 245
--   EFIN | Financial and Monetary Affairs | 226
