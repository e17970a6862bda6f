-- title:    Cables by topic and country
-- question: Which countries are each topic's cables from?
-- row:      one per specific topic and country of the sending post with cables
-- column:   topic_id  string  id of a specific topic of the dictionary; unknown where none was found
-- column:   topic     string  the topic in words
-- column:   country   string  country of the post, ISO 3166-1 alpha-2; unknown where the post has none
-- column:   cables    bigint  number of cables; one about two topics counts for both
-- check:    unique topic_id, country
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
    coalesce(country, 'unknown') AS country,
    count(*) AS cables
FROM cables
LEFT JOIN specific USING (id)
GROUP BY topic_id, topic, coalesce(country, 'unknown')
ORDER BY topic_id, cables DESC, country
