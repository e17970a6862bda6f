-- title:    Classified share by year and topic
-- question: Did a topic become more secret?
-- row:      one per year and specific topic with cables
-- column:   year        int     year of the cable, UTC; that of its id where its date is unknown
-- column:   topic_id    string  id of a specific topic of the dictionary; unknown where none was found
-- column:   topic       string  the topic in words
-- column:   cables      bigint  number of cables; one about two topics counts for both
-- column:   by_tag      bigint  those of which TAGS say so
-- column:   by_text     bigint  those of which the words say so; a cable of which both say so counts in both columns
-- column:   by_model    bigint  those of which only a learned model says so
-- column:   known       bigint  those of a known level
-- column:   classified  bigint  RESTRICTED, CONFIDENTIAL and SECRET ones, with and without NOFORN
-- column:   share       double  part of those of a known level that is classified, 0 to 1; null where none is known
-- column:   share_low   double  lower end of its 95 % interval
-- column:   share_high  double  upper end
-- unit:     by_tag      cables
-- unit:     by_text     cables
-- unit:     by_model    cables
-- unit:     known       cables of a known level
-- unit:     classified  classified cables
-- unit:     share       classified part
-- unit:     share_low   classified part
-- unit:     share_high  classified part
-- check:    unique year, topic_id
-- check:    sum cables >= total
-- check:    max cables <= total
-- method:   share part=classified whole=known
SELECT
    year,
    coalesce(topic_id, 'unknown') AS topic_id,
    coalesce(topic, 'unknown') AS topic,
    count(*) AS cables,
    count_if(by_tag) AS by_tag,
    count_if(by_text) AS by_text,
    count_if(by_model) AS by_model,
    count(is_classified) AS known,
    count_if(is_classified) AS classified
FROM cable_specific_topics
GROUP BY year, cable_specific_topics.topic_id, cable_specific_topics.topic
ORDER BY year NULLS LAST, topic_id
