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
WITH halves AS (
    SELECT topic_id, day >= (SELECT day FROM median_day) AS later
    FROM cable_topics
    WHERE is_chosen AND day IS NOT NULL
),
sizes AS (
    SELECT topic_id, count_if(NOT later) AS earlier_all, count_if(later) AS later_all FROM halves GROUP BY topic_id
),
hits AS (
    SELECT topic_id, topic, phrase, day >= (SELECT day FROM median_day) AS later
    FROM topic_evidence
    WHERE is_chosen AND day IS NOT NULL
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
        later_cables / later_all - earlier_cables / earlier_all AS difference,
        (earlier_cables + later_cables) / (earlier_all + later_all) AS pooled
    FROM counted
    JOIN sizes USING (topic_id)
    WHERE earlier_all > 0 AND later_all > 0
)
SELECT
    topic_id,
    topic,
    phrase,
    (SELECT day FROM median_day) AS before,
    earlier_cables,
    later_cables,
    round(difference, 4) AS change,
    round(difference / nullif(sqrt(pooled * (1 - pooled) * (1 / earlier_all + 1 / later_all)), 0), 2) AS deviations
FROM shares
ORDER BY topic_id, deviations DESC NULLS LAST, phrase
