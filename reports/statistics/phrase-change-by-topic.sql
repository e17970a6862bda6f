-- title:    Words that came and went
-- question: Which words did the topic's cables use more than before, and which less?
-- row:      one per chosen topic and phrase or tag that at least 10 of its cables have; the halves of the selection have equally many cables
-- column:   topic_id        string  id of a chosen topic; all topics where none was chosen
-- column:   topic           string  the topic in words
-- column:   phrase          string  phrase as the dictionary writes it, or a tag
-- column:   before          date    the earlier half ends before this day, on which the later one begins, UTC
-- column:   earlier_cables  bigint  cables of the topic in the earlier half that have it
-- column:   later_cables    bigint  those in the later half
-- column:   change          double  its share of the topic's cables in the later half less that in the earlier one, -1 to 1
-- column:   deviations      double  the change in standard deviations of two samples from one share; null where it cannot be said
-- unit:     earlier_cables  cables
-- unit:     later_cables    cables
-- check:    unique topic_id, phrase
-- check:    max later_cables <= total
-- check:    max earlier_cables <= total
WITH dated AS (
    SELECT id, origin, to_date(created) AS day FROM cables_of_any_topic WHERE created IS NOT NULL
),
middle AS (
    SELECT date_from_unix_date(CAST(percentile_disc(0.5) WITHIN GROUP (ORDER BY unix_date(day)) AS int)) AS day FROM dated
),
halves AS (
    SELECT cable_topics.topic_id, cable_topics.topic, evidence, dated.day >= middle.day AS later
    FROM cable_topics
    JOIN dated USING (id)
    CROSS JOIN middle
    WHERE topic_id IN (SELECT topic_id FROM chosen_topics)
),
sizes AS (
    SELECT topic_id, count_if(NOT later) AS earlier_all, count_if(later) AS later_all FROM halves GROUP BY topic_id
),
hits AS (
    SELECT topic_id, topic, later, explode(evidence.phrase) AS phrase FROM halves
),
counted AS (
    SELECT topic_id, topic, phrase, count_if(NOT later) AS earlier_cables, count_if(later) AS later_cables
    FROM hits
    GROUP BY topic_id, topic, phrase
    HAVING count(*) >= 10
),
shares AS (
    SELECT
        counted.*,
        earlier_all,
        later_all,
        later_cables / later_all - earlier_cables / earlier_all AS change,
        (earlier_cables + later_cables) / (earlier_all + later_all) AS pooled
    FROM counted
    JOIN sizes USING (topic_id)
    WHERE earlier_all > 0 AND later_all > 0
)
SELECT
    topic_id,
    topic,
    phrase,
    middle.day AS before,
    earlier_cables,
    later_cables,
    round(change, 4) AS change,
    round(try_divide(change, sqrt(pooled * (1 - pooled) * (1 / earlier_all + 1 / later_all))), 2) AS deviations
FROM shares
CROSS JOIN middle
ORDER BY topic_id, deviations DESC NULLS LAST, phrase
