-- title:    Cables by topic
-- question: What are the cables about?
-- row:      one per specific topic
-- column:   topic_id  string  id of a specific topic of the dictionary; unknown where none was found
-- column:   topic     string  the topic in words
-- column:   cables    bigint  number of cables; one about two topics counts for both
-- column:   by_tag    bigint  those of which TAGS say so
-- column:   by_text   bigint  those of which the words say so; a cable of which both say so counts in both columns
-- column:   by_model  bigint  those of which only a learned model says so
-- unit:     by_tag    cables
-- unit:     by_text   cables
-- unit:     by_model  cables
-- check:    unique topic_id
-- check:    sum cables >= total
-- check:    max cables <= total
-- selects:  topic_id
SELECT
    coalesce(topic_id, 'unknown') AS topic_id,
    coalesce(topic, 'unknown') AS topic,
    count(*) AS cables,
    count_if(by_tag) AS by_tag,
    count_if(by_text) AS by_text,
    count_if(by_model) AS by_model
FROM cable_specific_topics
GROUP BY cable_specific_topics.topic_id, cable_specific_topics.topic
ORDER BY cables DESC, topic_id
