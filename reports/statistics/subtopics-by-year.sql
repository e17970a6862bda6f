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
SELECT
    parts.topic_id,
    parts.topic,
    parts.subtopic_id,
    max(parts.subtopic) AS subtopic,
    cables.year,
    count(*) AS cables
FROM cable_subtopics AS parts
JOIN cables ON cables.id = parts.id
WHERE parts.topic_id IN (SELECT topic_id FROM chosen_topics)
GROUP BY parts.topic_id, parts.topic, parts.subtopic_id, cables.year
ORDER BY topic_id, subtopic_id, year NULLS LAST
