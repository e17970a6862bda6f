-- title:    Share of a topic by month
-- question: Did the topic grow more than the traffic did?
-- row:      one per chosen topic and month with cables, whatever they are about
-- column:   topic_id    string  id of a chosen topic; all topics where none was chosen
-- column:   topic       string  the topic in words
-- column:   month       date    first day of the month, UTC; null where the date of cables is unknown
-- column:   cables      bigint  number of cables about the topic
-- column:   all_cables  bigint  the month's cables, whatever they are about
-- column:   share       double  part of them that is about the topic, 0 to 1
-- column:   share_low   double  lower end of its interval of 95 %
-- column:   share_high  double  upper end
-- unit:     all_cables  cables of any topic
-- unit:     share       share of cables that are about the topic
-- unit:     share_low   share of cables that are about the topic
-- unit:     share_high  share of cables that are about the topic
-- check:    unique topic_id, month
-- check:    max cables <= total
-- check:    same all_cables by month
-- selects:  topic_id, month
-- method:   share part=cables whole=all_cables
WITH months AS (
    SELECT month, count(*) AS all_cables FROM cables_of_any_topic GROUP BY month
),
counted AS (
    SELECT month, topic_id, count(*) AS cables FROM cable_topics WHERE is_chosen GROUP BY month, topic_id
)
SELECT
    chosen_topics.topic_id,
    coalesce(topics.label, chosen_topics.topic_id) AS topic,
    months.month,
    coalesce(counted.cables, 0) AS cables,
    months.all_cables
FROM months
CROSS JOIN chosen_topics
LEFT JOIN topics ON topics.topic = chosen_topics.topic_id
LEFT JOIN counted ON counted.topic_id = chosen_topics.topic_id AND counted.month IS NOT DISTINCT FROM months.month
ORDER BY topic_id, month NULLS LAST
