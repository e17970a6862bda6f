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
    -- Of whole millionths, as a sum of doubles depends on their order where it ends in a five.
    floor((sum(CAST(floor(points * 1000000 + 0.5) AS bigint)) + 50000) / 100000) / 10 AS points
FROM topic_evidence
WHERE is_chosen
GROUP BY topic_id, topic, phrase, subtopic
ORDER BY topic_id, cables DESC, phrase
