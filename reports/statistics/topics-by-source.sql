-- title:    Topics by source
-- question: Is a topic known from the drafter's TAGS, from the words of the text, from both, or from a learned model?
-- row:      one per topic, the generic ones too
-- column:   topic_id  string   id of the dictionary; none where a cable has no topic, not even a generic one
-- column:   topic     string   the topic in words
-- column:   generic   boolean  whether it is assigned by TAGS only and left out of the other statistics of topics
-- column:   tag       bigint   cables that only their TAGS put there
-- column:   text      bigint   cables that only their words put there
-- column:   both      bigint   cables that TAGS and words agree on
-- column:   model     bigint   cables that only a learned model puts there
-- column:   neither   bigint   cables without topic
-- column:   cables    bigint   number of cables; one about two topics counts for both
-- unit:     tag      cables
-- unit:     text     cables
-- unit:     both     cables
-- unit:     model    cables
-- unit:     neither  cables
-- check:    unique topic_id
-- check:    each tag + text + both + model + neither = cables
-- check:    sum cables >= total
-- check:    max cables <= total
-- selects:  topic_id
SELECT
    topic_id,
    topic,
    generic,
    count_if(source = 'tag') AS tag,
    count_if(source = 'text') AS text,
    count_if(source = 'both') AS both,
    count_if(source = 'model') AS model,
    0 AS neither,
    count(*) AS cables
FROM cable_topics
GROUP BY topic_id, topic, generic
UNION ALL
SELECT 'none', 'No topic at all', false, 0, 0, 0, 0, count(*), count(*)
FROM cables
WHERE topic_count = 0
HAVING count(*) > 0
ORDER BY cables DESC, topic_id
