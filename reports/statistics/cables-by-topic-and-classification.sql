-- title:    Cables by topic and classification
-- question: How secret is each topic?
-- row:      one per specific topic and level with cables
-- column:   topic_id        string  id of a specific topic of the dictionary; unknown where none was found
-- column:   topic           string  the topic in words
-- column:   classification  string  one of eight levels; unknown where the source's is none of them
-- column:   cables          bigint  number of cables; one about two topics counts for both
-- column:   by_tag          bigint  those of which TAGS say so
-- column:   by_text         bigint  those of which the words say so; a cable of which both say so counts in both columns
-- column:   by_model        bigint  those of which only a learned model says so
-- column:   share           double  part of the topic's cables that has this level, 0 to 1
-- unit:     by_tag    cables
-- unit:     by_text   cables
-- unit:     by_model  cables
-- unit:     share     share of the topic's cables
-- check:    unique topic_id, classification
-- check:    sum cables >= total
-- check:    max cables <= total
-- selects:  topic_id, classification
SELECT
    coalesce(topic_id, 'unknown') AS topic_id,
    coalesce(topic, 'unknown') AS topic,
    coalesce(classification, 'unknown') AS classification,
    count(*) AS cables,
    count_if(by_tag) AS by_tag,
    count_if(by_text) AS by_text,
    count_if(by_model) AS by_model,
    round(count(*) / sum(count(*)) OVER (PARTITION BY cable_specific_topics.topic_id), 4) AS share
FROM cable_specific_topics
GROUP BY cable_specific_topics.topic_id, cable_specific_topics.topic, coalesce(classification, 'unknown')
ORDER BY topic_id, classification
