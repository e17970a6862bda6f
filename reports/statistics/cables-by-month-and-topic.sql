-- title:    Cables by month and topic
-- question: How did the topics change from month to month?
-- row:      one per month and specific topic with cables
-- column:   month     date    first day of the month of the cable, UTC; null where its date is unknown
-- column:   topic_id  string  id of a specific topic of the dictionary; unknown where none was found
-- column:   topic     string  the topic in words
-- column:   cables    bigint  number of cables; one about two topics counts for both; a month without row has none
-- column:   by_tag    bigint  those of which TAGS say so
-- column:   by_text   bigint  those of which the words say so; a cable of which both say so counts in both columns
-- column:   by_model  bigint  those of which only a learned model says so
-- unit:     by_tag    cables
-- unit:     by_text   cables
-- unit:     by_model  cables
-- check:    unique month, topic_id
-- check:    sum cables >= total
-- check:    max cables <= total
-- selects:  month, topic_id
SELECT
    month,
    coalesce(topic_id, 'unknown') AS topic_id,
    coalesce(topic, 'unknown') AS topic,
    count(*) AS cables,
    count_if(by_tag) AS by_tag,
    count_if(by_text) AS by_text,
    count_if(by_model) AS by_model
FROM cable_specific_topics
GROUP BY month, cable_specific_topics.topic_id, cable_specific_topics.topic
ORDER BY month NULLS LAST, topic_id
