-- What would the words alone say of cables that have tags?
--
-- Spark alone: it calls topics_of with no tags. Beware: it asks the dictionary as it is now, and no learned model; it reads every body, which
-- takes a while for a whole corpus.
SELECT topic, count_if(said) AS words_say, count_if(tagged) AS tags_say, count_if(said AND tagged) AS both
FROM (
    SELECT topics.topic, array_contains(transform(by_words, each -> each.topic), topics.topic) AS said,
           exists(found, each -> each.topic = topics.topic AND each.source IN ('tag', 'both')) AS tagged
    FROM (SELECT topics AS found, topics_of(array(), subject, body) AS by_words FROM cables WHERE year = 2009)
    CROSS JOIN topics
    WHERE NOT topics.generic
)
GROUP BY topic
ORDER BY tags_say DESC, topic
LIMIT 8

-- Over the sample:
--   topic                           | words_say | tags_say | both
--   human_rights                    | 105       | 158      | 88
--   economy_finance                 | 81        | 90       | 54
--   terrorism                       | 62        | 79       | 56
--   democracy_elections             | 58        | 54       | 27
--   trade_ip                        | 59        | 52       | 45
--   defense_military                | 50        | 44       | 42
--   energy                          | 46        | 36       | 33
--   organized_crime_law_enforcement | 20        | 34       | 12
