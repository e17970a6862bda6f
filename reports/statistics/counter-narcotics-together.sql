-- title:    Topics found together with counter-narcotics
-- question: What else are cables about counter-narcotics about?
-- row:      one per other specific topic of these cables
-- column:   topic_id  string  id of the other topic
-- column:   topic     string  the other topic in words
-- column:   cables    bigint  number of cables about both
-- column:   share     double  part of the cables about counter-narcotics that is about the other as well, 0 to 1
-- check:    unique topic_id
-- check:    max cables <= total
WITH chosen AS (
    SELECT topics.topic AS ids FROM cables WHERE array_contains(topics.topic, 'counter_narcotics')
),
found AS (
    SELECT explode(ids) AS topic_id FROM chosen
)
SELECT
    found.topic_id,
    coalesce(max(topics.label), found.topic_id) AS topic,
    count(*) AS cables,
    round(count(*) / (SELECT count(*) FROM chosen), 4) AS share
FROM found
LEFT JOIN topics ON topics.topic = found.topic_id
WHERE found.topic_id <> 'counter_narcotics' AND NOT coalesce(topics.generic, false)
GROUP BY found.topic_id
ORDER BY cables DESC, topic_id
