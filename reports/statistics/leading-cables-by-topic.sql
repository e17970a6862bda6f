-- title:    Cables to read first
-- question: Which cables say most about the topic?
-- row:      one per chosen topic and cable, of the twenty-five that have most points
-- column:   topic_id        string  id of a chosen topic; all topics where none was chosen
-- column:   topic           string  the topic in words
-- column:   id              string  reference id
-- column:   day             date    day on which it was sent, UTC; null where unknown
-- column:   classification  string  one of eight levels; unknown where the source's is none of them
-- column:   subject         string  its subject; null where it has none
-- column:   points          double  points of its phrases and tags, its length allowed for
-- check:    unique topic_id, id
-- selects:  id
WITH given AS (
    -- Whole millionths, as a sum of doubles depends on their order where it ends in a five.
    SELECT topic_id, id, CAST(floor(points * 1000000 + 0.5) AS bigint) AS millionths FROM topic_evidence WHERE is_chosen
    UNION ALL
    -- A topic may have no evidence.
    SELECT topic_id, id, CAST(0 AS bigint) AS millionths FROM cable_topics WHERE is_chosen
),
scored AS (
    SELECT topic_id, id, floor((sum(millionths) + 5000) / 10000) / 100 AS points FROM given GROUP BY topic_id, id
),
ranked AS (
    SELECT *, row_number() OVER (PARTITION BY topic_id ORDER BY points DESC, id) AS place FROM scored
),
leaders AS (
    SELECT * FROM ranked WHERE place <= 25
)
SELECT /*+ BROADCAST(leaders, topics) */
    topic_id,
    coalesce(topics.label, topic_id) AS topic,
    id,
    day,
    coalesce(classification, 'unknown') AS classification,
    subject,
    points
FROM leaders
JOIN cables USING (id)
LEFT JOIN topics ON topics.topic = topic_id
ORDER BY topic_id, points DESC, id
