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
    max(subtopic) AS subtopic,
    count(*) AS cables,
    sum(occurrences) AS occurrences,
    round(sum(points), 1) AS points
FROM topic_evidence
WHERE topic_id IN (SELECT topic_id FROM chosen_topics)
GROUP BY topic_id, topic, phrase
ORDER BY topic_id, cables DESC, phrase
