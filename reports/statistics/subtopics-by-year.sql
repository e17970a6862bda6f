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
    topic_id,
    topic,
    subtopic_id,
    subtopic,
    year,
    count(*) AS cables
FROM cable_subtopics
WHERE is_chosen
GROUP BY topic_id, topic, subtopic_id, subtopic, year
ORDER BY topic_id, subtopic_id, year NULLS LAST
