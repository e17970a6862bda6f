-- title:    How sure the topic is
-- question: Of how many cables is the topic sure, and what says so?
-- row:      one per chosen topic, step of confidence and source with cables
-- column:   topic_id    string  id of a chosen topic; all topics where none was chosen
-- column:   topic       string  the topic in words
-- column:   confidence  string  how sure, in per cent; below 50 are cables that no topic reaches and that keep the nearest
-- column:   source      string  TAGS only, text only, TAGS and text, or a learned model
-- column:   cables      bigint  number of cables about the topic
-- check:    unique topic_id, confidence, source
-- check:    max cables <= total
WITH steps AS (
    SELECT
        *,
        CASE
            WHEN confidence < 0.5 THEN 'below 50'
            WHEN confidence < 0.7 THEN '50 to 69'
            WHEN confidence < 0.9 THEN '70 to 89'
            ELSE '90 to 100'
        END AS step
    FROM cable_topics
    WHERE is_chosen
)
SELECT
    topic_id,
    topic,
    step AS confidence,
    CASE source
        WHEN 'tag' THEN 'TAGS only'
        WHEN 'text' THEN 'Text only'
        WHEN 'both' THEN 'TAGS and text'
        WHEN 'model' THEN 'Learned model'
        ELSE source
    END AS source,
    count(*) AS cables
FROM steps
GROUP BY topic_id, topic, step, steps.source
ORDER BY topic_id, min(steps.confidence), confidence, source
