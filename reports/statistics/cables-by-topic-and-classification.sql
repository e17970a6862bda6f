-- title:    Cables by topic and classification
-- question: How secret is each topic?
-- row:      one per specific topic and level with cables
-- column:   topic           string  id of a specific topic of the dictionary; unknown where none was found
-- column:   label           string  the topic in words
-- column:   classification  string  one of six levels; unknown where the source's is none of them
-- column:   cables          bigint  number of cables; one about two topics counts for both
-- column:   share           double  part of the topic's cables that has this level, 0 to 1
-- check:    unique topic, classification
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
SELECT
    coalesce(topic, 'unknown') AS topic,
    coalesce(label, 'unknown') AS label,
    coalesce(classification, 'unknown') AS classification,
    count(*) AS cables,
    round(count(*) / sum(count(*)) OVER (PARTITION BY topic), 4) AS share
FROM cables
LEFT JOIN specific USING (id)
GROUP BY topic, label, coalesce(classification, 'unknown')
ORDER BY topic, classification
