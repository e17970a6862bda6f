-- title:    Topics together
-- question: Which topics are found in the same cables?
-- row:      one per chosen specific topic and other specific topic of the same cables; without a choice each pair stands both ways
-- column:   topic_id        string  id of a chosen specific topic; all of them where none was chosen
-- column:   topic           string  the topic in words
-- column:   other_topic_id  string  id of the other topic
-- column:   other_topic     string  the other topic in words
-- column:   cables          bigint  number of cables about both
-- column:   by_tag          bigint  those of which TAGS say both
-- column:   by_text         bigint  those of which the words say both
-- column:   by_model        bigint  those of which only a learned model says the one or the other
-- column:   share           double  part of the topic's cables that is about the other as well, 0 to 1
-- unit:     by_tag    cables
-- unit:     by_text   cables
-- unit:     by_model  cables
-- unit:     share     share of the topic's cables
-- check:    unique topic_id, other_topic_id
-- check:    max cables <= total
WITH specific AS (
    SELECT * FROM cable_topics WHERE NOT generic
),
sizes AS (
    SELECT topic_id, count(*) AS size FROM specific GROUP BY topic_id
)
SELECT
    one.topic_id,
    one.topic,
    other.topic_id AS other_topic_id,
    other.topic AS other_topic,
    count(*) AS cables,
    count_if(one.by_tag AND other.by_tag) AS by_tag,
    count_if(one.by_text AND other.by_text) AS by_text,
    count_if(one.by_model OR other.by_model) AS by_model,
    round(count(*) / max(sizes.size), 4) AS share
FROM specific AS one
JOIN specific AS other ON other.id = one.id AND other.topic_id <> one.topic_id
JOIN sizes ON sizes.topic_id = one.topic_id
WHERE one.topic_id IN (SELECT topic_id FROM chosen_topics)
GROUP BY one.topic_id, one.topic, other.topic_id, other.topic
ORDER BY cables DESC, topic_id, other_topic_id
