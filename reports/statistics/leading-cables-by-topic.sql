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
WITH given AS (
    SELECT topic_id, topic, id, points FROM topic_evidence WHERE is_chosen
    UNION ALL
    -- A topic may have no evidence.
    SELECT topic_id, topic, id, CAST(0 AS double) AS points FROM cable_topics WHERE is_chosen
),
scored AS (
    SELECT topic_id, topic, id, CAST(round(sum(CAST(points AS decimal(18, 6))), 2) AS double) AS points
    FROM given
    GROUP BY topic_id, topic, id
),
ranked AS (
    SELECT *, row_number() OVER (PARTITION BY topic_id ORDER BY points DESC, id) AS place FROM scored
)
SELECT
    topic_id,
    topic,
    id,
    day,
    coalesce(classification, 'unknown') AS classification,
    subject,
    points
FROM ranked
JOIN cables USING (id)
WHERE place <= 25
ORDER BY topic_id, points DESC, id
