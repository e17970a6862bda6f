-- How many cables of a topic would be lost if only tags counted?
--
-- Beware: what only words show is found by the phrases of the dictionary and less sure than a drafter's tag; its confidence says how sure.
SELECT topic, count(*) AS cables, count_if(by_tag) AS by_tag, count_if(by_text AND NOT by_tag) AS by_words_alone
FROM cable_topics
WHERE NOT generic
GROUP BY topic
ORDER BY cables DESC, topic
LIMIT 8

-- Over the sample:
--   topic                              | cables | by_tag | by_words_alone
--   Human rights and religious freedom | 696    | 658    | 38
--   Economy, finance and investment    | 488    | 363    | 125
--   Democracy and elections            | 391    | 254    | 137
--   Terrorism and counter-terrorism    | 350    | 319    | 31
--   Trade and intellectual property    | 290    | 245    | 45
--   Crime and law enforcement          | 216    | 183    | 33
--   Defense and military cooperation   | 210    | 171    | 39
--   Counter-narcotics                  | 199    | 145    | 54
