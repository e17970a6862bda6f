-- title:    Phrases by topic
-- question: Which words and TAGS show each topic?
-- row:      one per topic and phrase or tag that shows it
-- column:   topic_id     string  id of the dictionary
-- column:   topic        string  the topic in words
-- column:   phrase       string  phrase as the dictionary writes it, or a tag
-- column:   cables       bigint  number of cables of the topic that have it
-- column:   occurrences  bigint  how often it occurs in them
-- column:   points       double  what it adds to the scores of the topic, in all
-- check:    unique topic_id, phrase
-- check:    max cables <= total
WITH found AS (
    SELECT id, explode(topics) AS match FROM cables
),
evidence AS (
    SELECT id, match.topic AS topic_id, explode(match.evidence) AS hit FROM found
)
SELECT
    evidence.topic_id,
    coalesce(max(topics.label), evidence.topic_id) AS topic,
    hit.phrase AS phrase,
    count(DISTINCT id) AS cables,
    sum(hit.count) AS occurrences,
    round(sum(hit.points), 1) AS points
FROM evidence
LEFT JOIN topics ON topics.topic = evidence.topic_id
GROUP BY evidence.topic_id, hit.phrase
ORDER BY topic_id, points DESC, phrase
