-- title:    Parts of a topic
-- question: Which parts of the topic are the cables about?
-- row:      one per chosen topic and sub-topic with cables
-- column:   topic_id     string  id of a chosen topic; all topics where none was chosen
-- column:   topic        string  the topic in words
-- column:   subtopic_id  string  id of the sub-topic in the dictionary
-- column:   subtopic     string  the sub-topic in words
-- column:   cables       bigint  number of cables that have a strong phrase of it, or two of its phrases; one may be about several
-- column:   share        double  part of the topic's cables, 0 to 1
-- check:    unique topic_id, subtopic_id
-- check:    max cables <= total
WITH evidence AS (
    SELECT id, topic_id, topic, explode(evidence) AS hit
    FROM cable_topics
    WHERE topic_id IN (SELECT topic_id FROM chosen_topics)
),
parts AS (
    SELECT evidence.id, evidence.topic_id, evidence.topic, phrases.subtopic AS subtopic_id, max(phrases.subtopic_label) AS subtopic
    FROM evidence
    JOIN phrases ON phrases.topic = evidence.topic_id AND phrases.phrase = evidence.hit.phrase
    WHERE phrases.subtopic IS NOT NULL
    GROUP BY evidence.id, evidence.topic_id, evidence.topic, phrases.subtopic
    -- One strong phrase shows a part of a topic, or two of any kind: the same that is asked of the topic itself, but for its score.
    HAVING max(phrases.weight) >= 3 OR count(*) >= 2
),
sizes AS (
    SELECT topic_id, count(*) AS size FROM cable_topics GROUP BY topic_id
)
SELECT
    parts.topic_id,
    parts.topic,
    parts.subtopic_id,
    max(parts.subtopic) AS subtopic,
    count(*) AS cables,
    round(count(*) / max(sizes.size), 4) AS share
FROM parts
JOIN sizes ON sizes.topic_id = parts.topic_id
GROUP BY parts.topic_id, parts.topic, parts.subtopic_id
ORDER BY topic_id, cables DESC, subtopic_id
