-- title:    Phrases that show counter-narcotics
-- question: Which words and TAGS make a cable one about counter-narcotics?
-- row:      one per phrase or tag
-- column:   phrase       string  phrase as the dictionary writes it, or a tag
-- column:   cables       bigint  number of cables of the topic that have it
-- column:   occurrences  bigint  how often it occurs in them
-- column:   points       double  what it adds to the scores of the topic, in all
-- check:    unique phrase
-- check:    max cables <= total
WITH found AS (
    SELECT id, explode(topics) AS match FROM cables
),
evidence AS (
    SELECT id, explode(match.evidence) AS hit FROM found WHERE match.topic = 'counter_narcotics'
)
SELECT
    hit.phrase AS phrase,
    count(DISTINCT id) AS cables,
    sum(hit.count) AS occurrences,
    round(sum(hit.points), 1) AS points
FROM evidence
GROUP BY hit.phrase
ORDER BY cables DESC, phrase
