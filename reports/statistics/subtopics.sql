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
    SELECT topic_id, count(*) AS size FROM cable_topics WHERE is_chosen GROUP BY topic_id
),
parts AS (
    SELECT topic_id, topic, subtopic_id, subtopic, count(*) AS cables
    FROM cable_subtopics
    WHERE is_chosen
    GROUP BY topic_id, topic, subtopic_id, subtopic
)
SELECT topic_id, topic, subtopic_id, subtopic, cables, round(cables / size, 4) AS share
FROM parts
JOIN sizes USING (topic_id)
ORDER BY topic_id, cables DESC, subtopic_id
