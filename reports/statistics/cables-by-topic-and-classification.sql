-- title:    Cables by topic and classification
-- question: How secret is each topic?
-- row:      one per specific topic and level with cables
-- column:   topic_id        string  id of a specific topic of the dictionary; unknown where none was found
-- column:   topic           string  the topic in words
-- column:   classification  string  one of eight levels; unknown where the source's is none of them
-- column:   cables          bigint  number of cables; one about two topics counts for both
-- column:   share           double  part of the topic's cables that has this level, 0 to 1
-- check:    unique topic_id, classification
-- check:    sum cables >= total
-- check:    max cables <= total
WITH found AS (
    SELECT id, explode(topics.topic) AS topic_id FROM cables
),
specific AS (
    SELECT found.id, found.topic_id, coalesce(topics.label, found.topic_id) AS topic
    FROM found
    LEFT JOIN topics ON topics.topic = found.topic_id
    WHERE NOT coalesce(topics.generic, false)
)
SELECT
    coalesce(topic_id, 'unknown') AS topic_id,
    coalesce(topic, 'unknown') AS topic,
    coalesce(classification, 'unknown') AS classification,
    count(*) AS cables,
    round(count(*) / sum(count(*)) OVER (PARTITION BY topic_id), 4) AS share
FROM cables
LEFT JOIN specific USING (id)
GROUP BY topic_id, topic, coalesce(classification, 'unknown')
ORDER BY topic_id, classification
