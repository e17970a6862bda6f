-- title:    Bodies named
-- question: Which services, agencies and offices do the topic's cables name?
-- row:      one per chosen topic and body that one of its phrases names
-- column:   topic_id     string  id of a chosen topic; all topics where none was chosen
-- column:   topic        string  the topic in words
-- column:   body         string  service, agency or office, as the dictionary calls it
-- column:   cables       bigint  number of cables of the topic that name it
-- column:   occurrences  bigint  how often they do
-- column:   share        double  part of the topic's cables, 0 to 1
-- unit:     share  share of the topic's cables
-- check:    unique topic_id, body
-- check:    max cables <= total
WITH sizes AS (
    SELECT topic_id, count(*) AS size FROM cable_topics WHERE is_chosen GROUP BY topic_id
),
named AS (
    SELECT topic_id, topic, body, id, sum(occurrences) AS occurrences
    FROM topic_evidence
    WHERE is_chosen AND body IS NOT NULL
    GROUP BY topic_id, topic, body, id
)
SELECT
    named.topic_id,
    named.topic,
    named.body,
    count(*) AS cables,
    sum(named.occurrences) AS occurrences,
    round(count(*) / max(sizes.size), 4) AS share
FROM named
JOIN sizes ON sizes.topic_id = named.topic_id
GROUP BY named.topic_id, named.topic, named.body
ORDER BY topic_id, cables DESC, body
