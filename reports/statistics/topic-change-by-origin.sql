-- title:    Where a topic grew
-- question: At which posts did the topic take up more of the traffic, and at which less?
-- row:      one per chosen topic and origin that has at least 40 cables in either half of the selection; the halves have equally many cables
-- column:   topic_id        string  id of a chosen topic; all topics where none was chosen
-- column:   topic           string  the topic in words
-- column:   origin          string  post or office as the source writes it
-- column:   before          date    the earlier half ends before this day, on which the later one begins, UTC
-- column:   earlier_cables  bigint  cables about the topic in the earlier half
-- column:   earlier_all     bigint  the origin's cables in the earlier half
-- column:   later_cables    bigint  cables about the topic in the later half
-- column:   later_all       bigint  the origin's cables in the later half
-- column:   change          double  share of the later half less that of the earlier one, -1 to 1
-- column:   deviations      double  the change in standard deviations of two samples from one share; null where both halves have none or all; beyond 2 is more than chance mostly gives
-- unit:     earlier_cables  cables
-- unit:     earlier_all     cables of any topic
-- unit:     later_cables    cables
-- unit:     later_all       cables of any topic
-- check:    unique topic_id, origin
-- check:    max later_cables <= total
-- check:    max earlier_cables <= total
WITH dated AS (
    SELECT id, origin, to_date(created) AS day FROM cables_of_any_topic WHERE created IS NOT NULL
),
middle AS (
    SELECT date_from_unix_date(CAST(percentile_disc(0.5) WITHIN GROUP (ORDER BY unix_date(day)) AS int)) AS day FROM dated
),
halves AS (
    SELECT dated.id, dated.origin, dated.day >= middle.day AS later FROM dated CROSS JOIN middle
),
origins AS (
    SELECT origin, count_if(NOT later) AS earlier_all, count_if(later) AS later_all
    FROM halves
    GROUP BY origin
    HAVING count_if(NOT later) >= 40 AND count_if(later) >= 40
),
counted AS (
    SELECT topic_id, origin, count_if(NOT later) AS earlier_cables, count_if(later) AS later_cables
    FROM halves
    JOIN cable_topics USING (id)
    WHERE topic_id IN (SELECT topic_id FROM chosen_topics)
    GROUP BY topic_id, origin
),
shares AS (
    SELECT
        counted.*,
        earlier_all,
        later_all,
        later_cables / later_all - earlier_cables / earlier_all AS change,
        (earlier_cables + later_cables) / (earlier_all + later_all) AS pooled
    FROM counted
    JOIN origins USING (origin)
)
SELECT
    shares.topic_id,
    coalesce(topics.label, shares.topic_id) AS topic,
    shares.origin,
    middle.day AS before,
    earlier_cables,
    earlier_all,
    later_cables,
    later_all,
    round(change, 4) AS change,
    round(try_divide(change, sqrt(pooled * (1 - pooled) * (1 / earlier_all + 1 / later_all))), 2) AS deviations
FROM shares
CROSS JOIN middle
LEFT JOIN topics ON topics.topic = shares.topic_id
ORDER BY topic_id, deviations DESC NULLS LAST, origin
