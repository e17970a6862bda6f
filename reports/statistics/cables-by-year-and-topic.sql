-- title:    Cables by year and topic
-- question: How did the topics change from year to year?
-- row:      one per year and specific topic with cables
-- column:   year      int     year of the cable, UTC; that of its id where its date is unknown
-- column:   topic_id  string  id of a specific topic of the dictionary; unknown where none was found
-- column:   topic     string  the topic in words
-- column:   cables    bigint  number of cables; one about two topics counts for both; a year without row has none
-- check:    unique year, topic_id
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
SELECT year, coalesce(topic_id, 'unknown') AS topic_id, coalesce(topic, 'unknown') AS topic, count(*) AS cables
FROM cables
LEFT JOIN specific USING (id)
GROUP BY year, topic_id, topic
ORDER BY year NULLS LAST, topic_id
