-- title:    Shares of topics, corrected for errors
-- question: How large would a topic's part be if words made no mistakes?
-- row:      one per chosen specific topic
-- column:   topic_id         string  id of a chosen specific topic; all of them where none was chosen
-- column:   topic            string  the topic in words
-- column:   by_tag           bigint  cables of which TAGS say so
-- column:   by_text          bigint  cables of which the words say so
-- column:   words_share      double  part of the cables of which the words say so, 0 to 1
-- column:   recall           double  part of the cables so tagged in which words find the topic, as last evaluated; null where that was never done with this dictionary, or fewer than 30 cables were so tagged
-- column:   false_share      double  part of the cables not so tagged in which words find it all the same
-- column:   corrected_share  double  (words_share - false_share) / (recall - false_share), held between 0 and 1; null where the errors are not known or the words hardly tell
-- column:   evaluated        bigint  tagged cables that the errors were counted on
-- unit:     by_tag           cables
-- unit:     by_text          cables
-- unit:     words_share      share of the cables
-- unit:     false_share      share of the cables not so tagged
-- unit:     corrected_share  share of the cables
-- unit:     evaluated        cables
-- check:    unique topic_id
-- check:    max by_tag <= total
-- check:    max by_text <= total
WITH total AS (
    SELECT count(*) AS cables FROM cables_of_any_topic
),
counted AS (
    SELECT topic_id, count_if(by_tag) AS by_tag, count_if(by_text) AS by_text
    FROM cable_topics
    GROUP BY topic_id
),
known AS (
    SELECT
        topic,
        cables,
        agreed / tagged AS recall,
        (found - agreed) / (cables - tagged) AS false_share
    FROM evaluations
    WHERE method = 'rules'
      AND tagged >= 30
      AND cables > tagged
      AND ordinal = (
          SELECT max(ordinal)
          FROM evaluations
          WHERE dictionary_digest = (SELECT dictionary_digest FROM snapshot)
      )
),
shares AS (
    SELECT
        topics.topic AS topic_id,
        topics.label AS topic,
        coalesce(counted.by_tag, 0) AS by_tag,
        coalesce(counted.by_text, 0) AS by_text,
        coalesce(counted.by_text, 0) / nullif(total.cables, 0) AS words_share,
        known.recall,
        known.false_share,
        known.cables AS evaluated
    FROM topics
    CROSS JOIN total
    LEFT JOIN counted ON counted.topic_id = topics.topic
    LEFT JOIN known ON known.topic = topics.topic
    WHERE NOT topics.generic AND topics.topic IN (SELECT topic_id FROM chosen_topics)
)
SELECT
    topic_id,
    topic,
    by_tag,
    by_text,
    round(words_share, 4) AS words_share,
    round(recall, 4) AS recall,
    round(false_share, 4) AS false_share,
    -- Where words find the topic hardly more often in tagged cables than in others, the division would blow up chance.
    CASE
        WHEN recall - false_share >= 0.1
            THEN round(greatest(0, least(1, (words_share - false_share) / (recall - false_share))), 4)
    END AS corrected_share,
    evaluated
FROM shares
ORDER BY by_text DESC, topic_id
