-- title:    Parts of a topic by year
-- question: Which parts of the topic grew, and which shrank?
-- row:      one per chosen topic, sub-topic and year with cables
-- column:   topic_id     string  id of a chosen topic; all topics where none was chosen
-- column:   topic        string  the topic in words
-- column:   subtopic_id  string  id of the sub-topic in the dictionary
-- column:   subtopic     string  the sub-topic in words
-- column:   year         int     year of the cable, UTC; that of its id where its date is unknown
-- column:   cables       bigint  number of cables that have a strong phrase of it, or two of its phrases; one may be about several
-- check:    unique topic_id, subtopic_id, year
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
)
SELECT
    parts.topic_id,
    parts.topic,
    parts.subtopic_id,
    max(parts.subtopic) AS subtopic,
    cables.year,
    count(*) AS cables
FROM parts
JOIN cables ON cables.id = parts.id
GROUP BY parts.topic_id, parts.topic, parts.subtopic_id, cables.year
ORDER BY topic_id, subtopic_id, year NULLS LAST
