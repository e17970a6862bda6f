-- title:    Cables by topic
-- question: What are the cables about?
-- row:      one per specific topic
-- column:   topic   string  id of a specific topic of the dictionary; unknown where none was found
-- column:   label   string  the topic in words
-- column:   cables  bigint  number of cables; one about two topics counts for both
-- check:    unique topic
-- check:    sum cables >= total
-- check:    max cables <= total
WITH found AS (
    SELECT id, explode(topics.topic) AS topic FROM cables
),
specific AS (
    SELECT found.id, found.topic, coalesce(topics.label, found.topic) AS label
    FROM found
    LEFT JOIN topics ON topics.topic = found.topic
    WHERE NOT coalesce(topics.generic, false)
)
SELECT coalesce(topic, 'unknown') AS topic, coalesce(label, 'unknown') AS label, count(*) AS cables
FROM cables
LEFT JOIN specific USING (id)
GROUP BY topic, label
ORDER BY cables DESC, topic
