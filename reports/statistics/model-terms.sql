-- title:    Words that the model learned
-- question: Which terms speak most for each topic, as the last model learned from tagged cables?
-- row:      one per topic of the last model and each of its ten weightiest terms; none before the first
-- column:   topic_id  string  id of the topic
-- column:   topic     string  the topic in words
-- column:   number    int     1 to 10, the weightiest first
-- column:   term      string  one or two words
-- column:   weight    double  what it adds to the log-odds of the topic, where it is all there is
-- check:    unique topic_id, number
WITH ranked AS (
    SELECT topic, term, weight, row_number() OVER (PARTITION BY topic ORDER BY weight DESC, term) AS number
    FROM model_terms
    WHERE kind = 'term' AND model = (SELECT max(ordinal) FROM models)
)
SELECT ranked.topic AS topic_id, coalesce(topics.label, ranked.topic) AS topic, number, term, round(weight, 3) AS weight
FROM ranked
LEFT JOIN topics ON topics.topic = ranked.topic
WHERE number <= 10
ORDER BY topic_id, number
