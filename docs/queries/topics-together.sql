-- Which topics are found in the same cables?
--
-- Beware: the view has each pair both ways round; the condition keeps one. A frequent topic is found beside everything: hold the number
-- against what both would have by chance, as here. 1 is as often as by chance.
WITH found AS (SELECT topic_id, count(*) AS cables FROM cable_specific_topics WHERE topic_id IS NOT NULL GROUP BY topic_id)
SELECT pair.topic_id, pair.other_topic_id, count(*) AS cables,
       round(count(*) * (SELECT count(*) FROM cables) / (max(one.cables) * max(other.cables)), 2) AS times_by_chance
FROM topic_pairs AS pair
JOIN found AS one ON one.topic_id = pair.topic_id
JOIN found AS other ON other.topic_id = pair.other_topic_id
WHERE pair.topic_id < pair.other_topic_id
GROUP BY pair.topic_id, pair.other_topic_id
HAVING count(*) >= 10
ORDER BY cables DESC, pair.topic_id, pair.other_topic_id
LIMIT 8

-- Over the sample:
--   topic_id                  | other_topic_id                  | cables | times_by_chance
--   democracy_elections       | human_rights                    | 183    | 2.02
--   export_controls_sanctions | nonproliferation_arms_control   | 115    | 18.25
--   economy_finance           | trade_ip                        | 63     | 1.34
--   counter_narcotics         | organized_crime_law_enforcement | 62     | 4.33
--   human_rights              | human_trafficking               | 59     | 2.96
--   human_rights              | organized_crime_law_enforcement | 56     | 1.12
--   human_rights              | migration_refugees              | 55     | 1.77
--   human_rights              | terrorism                       | 51     | 0.63
