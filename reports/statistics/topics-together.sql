-- title:    Topics together
-- question: Which topics are found in the same cables?
-- row:      one per specific topic and other specific topic of the same cables; each pair both ways
-- column:   topic        string  id of the topic
-- column:   label        string  the topic in words
-- column:   other        string  id of the other topic
-- column:   other_label  string  the other topic in words
-- column:   cables       bigint  number of cables about both
-- column:   share        double  part of the topic's cables that is about the other as well, 0 to 1
-- check:    unique topic, other
-- check:    max cables <= total
WITH found AS (
    SELECT id, explode(topics.topic) AS topic FROM cables
),
specific AS (
    SELECT found.id, found.topic, coalesce(topics.label, found.topic) AS label
    FROM found
    LEFT JOIN topics ON topics.topic = found.topic
    WHERE NOT coalesce(topics.generic, false)
),
sizes AS (
    SELECT topic, count(*) AS size FROM specific GROUP BY topic
)
SELECT
    one.topic,
    one.label,
    other.topic AS other,
    other.label AS other_label,
    count(*) AS cables,
    round(count(*) / max(sizes.size), 4) AS share
FROM specific AS one
JOIN specific AS other ON other.id = one.id AND other.topic <> one.topic
JOIN sizes ON sizes.topic = one.topic
GROUP BY one.topic, one.label, other.topic, other.label
ORDER BY cables DESC, topic, other
