-- title:    Bodies named
-- question: Which services, agencies and offices do the topic's cables name?
-- row:      one per chosen topic and body that one of its phrases names
-- column:   topic_id     string  id of a chosen topic; all topics where none was chosen
-- column:   topic        string  the topic in words
-- column:   body         string  service, agency or office, as the dictionary calls it
-- column:   cables       bigint  number of cables of the topic that name it
-- column:   occurrences  bigint  how often they do
-- column:   share        double  part of the topic's cables, 0 to 1
-- check:    unique topic_id, body
-- check:    max cables <= total
WITH evidence AS (
    SELECT id, topic_id, topic, explode(evidence) AS hit
    FROM cable_topics
    WHERE topic_id IN (SELECT topic_id FROM chosen_topics)
),
sizes AS (
    SELECT topic_id, count(*) AS size FROM cable_topics GROUP BY topic_id
)
SELECT
    evidence.topic_id,
    evidence.topic,
    phrases.body,
    count(DISTINCT evidence.id) AS cables,
    sum(hit.count) AS occurrences,
    round(count(DISTINCT evidence.id) / max(sizes.size), 4) AS share
FROM evidence
JOIN phrases ON phrases.topic = evidence.topic_id AND phrases.phrase = evidence.hit.phrase
JOIN sizes ON sizes.topic_id = evidence.topic_id
WHERE phrases.body IS NOT NULL
GROUP BY evidence.topic_id, evidence.topic, phrases.body
ORDER BY topic_id, cables DESC, body
