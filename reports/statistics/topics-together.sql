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
WITH sizes AS (
    SELECT topic_id, count(*) AS size FROM cable_topics WHERE is_chosen GROUP BY topic_id
),
pairs AS (
    SELECT
        topic_id,
        other_topic_id,
        count(*) AS cables,
        count_if(by_tag) AS by_tag,
        count_if(by_text) AS by_text,
        count_if(by_model) AS by_model
    FROM topic_pairs
    WHERE is_chosen
    GROUP BY topic_id, other_topic_id
)
SELECT
    pairs.topic_id,
    coalesce(one.label, pairs.topic_id) AS topic,
    other_topic_id,
    coalesce(other.label, other_topic_id) AS other_topic,
    cables,
    by_tag,
    by_text,
    by_model,
    round(cables / size, 4) AS share
FROM pairs
JOIN sizes ON sizes.topic_id = pairs.topic_id
LEFT JOIN topics AS one ON one.topic = pairs.topic_id
LEFT JOIN topics AS other ON other.topic = other_topic_id
ORDER BY cables DESC, topic_id, other_topic_id
