-- title:    Topics against tags
-- question: How far do the dictionary's words, and a model, agree with the drafters' TAGS?
-- row:      one per topic and method of the last evaluation, and one for all topics together (micro) and on the average (macro)
-- column:   topic_id   string  id of the topic, or micro or macro
-- column:   topic      string  the topic in words
-- column:   method     string  rules: the dictionary's words alone; model: cross-validated
-- column:   tagged     bigint  cables that tags assign to it
-- column:   found      bigint  cables in which the method found it
-- column:   agreed     bigint  cables of both
-- column:   precision  double  agreed part of what was found, 0 to 1; null where nothing is tagged
-- column:   recall     double  agreed part of what is tagged, 0 to 1
-- column:   f1         double  their harmonic mean
-- column:   f1_low     double  lower end of its 95 % interval
-- column:   f1_high    double  upper end of its 95 % interval
-- unit:     tagged  cables
-- unit:     found   cables
-- unit:     agreed  cables
-- check:    unique topic_id, method
SELECT
    evaluations.topic AS topic_id,
    coalesce(topics.label, evaluations.topic) AS topic,
    evaluations.method,
    evaluations.tagged,
    evaluations.found,
    evaluations.agreed,
    round(evaluations.precision, 4) AS precision,
    round(evaluations.recall, 4) AS recall,
    round(evaluations.f1, 4) AS f1,
    round(evaluations.f1_low, 4) AS f1_low,
    round(evaluations.f1_high, 4) AS f1_high
FROM evaluations
LEFT JOIN topics ON topics.topic = evaluations.topic
WHERE evaluations.ordinal = (SELECT max(ordinal) FROM evaluations)
ORDER BY evaluations.topic IN ('micro', 'macro'), topic_id, evaluations.method DESC
