-- title:    Topics by source
-- question: Is a topic known from the drafter's TAGS, from the words of the text, or from both?
-- row:      one per topic, the generic ones too
-- column:   topic_id  string   id of the dictionary; unknown where a cable has no topic
-- column:   topic     string   the topic in words
-- column:   generic   boolean  whether it is assigned by TAGS only and left out of the other statistics of topics
-- column:   tag       bigint   cables that only their TAGS put there
-- column:   text      bigint   cables that only their words put there
-- column:   both      bigint   cables that TAGS and words agree on
-- column:   neither   bigint   cables without topic
-- column:   cables    bigint   number of cables; one about two topics counts for both
-- check:    unique topic_id
-- check:    each tag + text + both + neither = cables
-- check:    sum cables >= total
-- check:    max cables <= total
WITH found AS (
    SELECT explode_outer(topics) AS match FROM cables
)
SELECT
    coalesce(match.topic, 'unknown') AS topic_id,
    coalesce(max(topics.label), match.topic, 'unknown') AS topic,
    coalesce(max(topics.generic), false) AS generic,
    count_if(match.source = 'tag') AS tag,
    count_if(match.source = 'text') AS text,
    count_if(match.source = 'both') AS both,
    count_if(match.source IS NULL) AS neither,
    count(*) AS cables
FROM found
LEFT JOIN topics ON topics.topic = match.topic
GROUP BY match.topic
ORDER BY cables DESC, topic_id
