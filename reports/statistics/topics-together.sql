-- title:    Topics together
-- question: Which topics are found in the same cables?
-- row:      one per specific topic and other specific topic of the same cables; each pair both ways
-- column:   topic_id        string  id of the topic
-- column:   topic           string  the topic in words
-- column:   other_topic_id  string  id of the other topic
-- column:   other_topic     string  the other topic in words
-- column:   cables          bigint  number of cables about both
-- column:   share           double  part of the topic's cables that is about the other as well, 0 to 1
-- check:    unique topic_id, other_topic_id
-- check:    max cables <= total
WITH found AS (
    SELECT id, explode(topics.topic) AS topic_id FROM cables
),
specific AS (
    SELECT found.id, found.topic_id, coalesce(topics.label, found.topic_id) AS topic
    FROM found
    LEFT JOIN topics ON topics.topic = found.topic_id
    WHERE NOT coalesce(topics.generic, false)
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
    round(count(*) / max(sizes.size), 4) AS share
FROM specific AS one
JOIN specific AS other ON other.id = one.id AND other.topic_id <> one.topic_id
JOIN sizes ON sizes.topic_id = one.topic_id
GROUP BY one.topic_id, one.topic, other.topic_id, other.topic
ORDER BY cables DESC, topic_id, other_topic_id
