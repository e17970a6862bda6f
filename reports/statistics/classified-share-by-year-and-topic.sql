-- title:    Classified share by year and topic
-- question: Did a topic become more secret?
-- row:      one per year and specific topic with cables
-- column:   year        int     year of the cable, UTC; that of its id where its date is unknown
-- column:   topic_id    string  id of a specific topic of the dictionary; unknown where none was found
-- column:   topic       string  the topic in words
-- column:   cables      bigint  number of cables; one about two topics counts for both
-- column:   classified  bigint  RESTRICTED, CONFIDENTIAL and SECRET ones, with and without NOFORN
-- column:   share       double  part of those of a known level that is classified, 0 to 1; null where none is known
-- check:    unique year, topic_id
-- check:    sum cables >= total
-- check:    max cables <= total
WITH found AS (
    SELECT id, explode(topics.topic) AS topic_id FROM cables
),
specific AS (
    SELECT found.id, found.topic_id, coalesce(topics.label, found.topic_id) AS topic
    FROM found
    LEFT JOIN topics ON topics.topic = found.topic_id
    WHERE NOT coalesce(topics.generic, false)
)
SELECT
    year,
    coalesce(topic_id, 'unknown') AS topic_id,
    coalesce(topic, 'unknown') AS topic,
    count(*) AS cables,
    count_if(classification RLIKE '^(RESTRICTED|CONFIDENTIAL|SECRET)') AS classified,
    round(
        try_divide(
            count_if(classification RLIKE '^(RESTRICTED|CONFIDENTIAL|SECRET)'),
            count(classification)),
        4) AS share
FROM cables
LEFT JOIN specific USING (id)
GROUP BY year, topic_id, topic
ORDER BY year NULLS LAST, topic_id
