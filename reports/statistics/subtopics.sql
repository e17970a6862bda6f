-- title:    Parts of a topic
-- question: Which parts of the topic are the cables about?
-- row:      one per chosen topic and sub-topic with cables
-- column:   topic_id     string  id of a chosen topic; all topics where none was chosen
-- column:   topic        string  the topic in words
-- column:   subtopic_id  string  id of the sub-topic in the dictionary
-- column:   subtopic     string  the sub-topic in words
-- column:   cables       bigint  number of cables that have a strong phrase of it, or two of its phrases; one may be about several
-- column:   share        double  part of the topic's cables, 0 to 1
-- unit:     share  share of the topic's cables
-- check:    unique topic_id, subtopic_id
-- check:    max cables <= total
WITH sizes AS (
    SELECT topic_id, count(*) AS size FROM cable_topics GROUP BY topic_id
)
SELECT
    parts.topic_id,
    parts.topic,
    parts.subtopic_id,
    max(parts.subtopic) AS subtopic,
    count(*) AS cables,
    round(count(*) / max(sizes.size), 4) AS share
FROM cable_subtopics AS parts
JOIN sizes ON sizes.topic_id = parts.topic_id
WHERE parts.topic_id IN (SELECT topic_id FROM chosen_topics)
GROUP BY parts.topic_id, parts.topic, parts.subtopic_id
ORDER BY topic_id, cables DESC, subtopic_id
