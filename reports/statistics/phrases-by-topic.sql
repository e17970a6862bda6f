-- title:    Phrases by topic
-- question: Which words and TAGS show each topic?
-- row:      one per chosen topic and phrase or tag that shows it
-- column:   topic_id     string  id of a chosen topic; all topics where none was chosen
-- column:   topic        string  the topic in words
-- column:   phrase       string  phrase as the dictionary writes it, or a tag
-- column:   subtopic     string  part of the topic that the phrase belongs to; null where it belongs to none
-- column:   cables       bigint  number of cables of the topic that have it
-- column:   occurrences  bigint  how often it occurs in them
-- column:   points       double  what it adds to the scores of the topic, in all
-- check:    unique topic_id, phrase
-- check:    max cables <= total
SELECT
    topic_id,
    topic,
    phrase,
    subtopic,
    count(*) AS cables,
    sum(occurrences) AS occurrences,
    -- Of decimals, as a sum of doubles depends on their order where it ends in a five.
    CAST(round(sum(CAST(points AS decimal(18, 6))), 1) AS double) AS points
FROM topic_evidence
WHERE is_chosen
GROUP BY topic_id, topic, phrase, subtopic
ORDER BY topic_id, cables DESC, phrase
