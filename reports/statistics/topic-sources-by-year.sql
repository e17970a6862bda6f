-- title:    What says that a cable is about a topic
-- question: Is the topic known from the drafter's TAGS, from the words of the text, from both, or from a learned model?
-- row:      one per chosen topic, year and source with cables
-- column:   topic_id  string  id of a chosen topic; all topics where none was chosen
-- column:   topic     string  the topic in words
-- column:   year      int     year of the cable, UTC; that of its id where its date is unknown
-- column:   source    string  TAGS only, text only, TAGS and text, or a learned model
-- column:   cables    bigint  number of cables about the topic
-- check:    unique topic_id, year, source
-- check:    max cables <= total
SELECT
    topic_id,
    topic,
    year,
    CASE source
        WHEN 'tag' THEN 'TAGS only'
        WHEN 'text' THEN 'Text only'
        WHEN 'both' THEN 'TAGS and text'
        WHEN 'model' THEN 'Learned model'
        ELSE source
    END AS source,
    count(*) AS cables
FROM cable_topics
WHERE is_chosen
GROUP BY topic_id, topic, year, cable_topics.source
ORDER BY topic_id, year NULLS LAST, source
