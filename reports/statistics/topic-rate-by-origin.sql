-- title:    Posts that write more of a topic than others
-- question: Which posts give a topic more, or less, of their traffic than all posts together do?
-- row:      one per chosen topic and origin with cables about it; those beyond chance first, the largest lift before
-- column:   topic_id      string  id of a chosen topic; all topics where none was chosen
-- column:   topic         string  the topic in words
-- column:   origin        string  post or office as the source writes it; unknown where it names none
-- column:   cables        bigint  cables of the origin about the topic
-- column:   of_origin     bigint  the origin's cables of any topic
-- column:   of_topic      bigint  all cables about the topic
-- column:   of_all        bigint  all cables of any topic
-- column:   expected      double  cables that there would be if the origin wrote of the topic as often as all do
-- column:   lift          double  cables as a multiple of these
-- column:   lift_low      double  lower end of its interval of 95 per cent
-- column:   lift_high     double  upper end
-- column:   verdict       string  more, fewer: beyond chance among all rows; hardly differs; too few to say
-- unit:     of_origin     cables of any topic
-- unit:     of_topic      cables
-- unit:     of_all        cables of any topic
-- unit:     expected      cables
-- unit:     lift          times the expected number
-- unit:     lift_low      times the expected number
-- unit:     lift_high     times the expected number
-- check:    unique topic_id, origin
-- check:    max cables <= total
-- selects:  topic_id, origin
-- method:   lift together=cables here=of_origin having=of_topic all=of_all
-- finding:  {origin} gave {topic} {cables/of_origin} of its cables, all posts together {of_topic/of_all}
-- sureness: 95%: {lift_low} to {lift_high} times what is expected; of {of_origin} cables
-- compares: of_topic/of_all cables/of_origin
WITH origins AS (
    SELECT coalesce(origin, 'unknown') AS origin, count(*) AS of_origin
    FROM cables_of_any_topic
    GROUP BY coalesce(origin, 'unknown')
),
counted AS (
    SELECT topic_id, topic, coalesce(origin, 'unknown') AS origin, count(*) AS cables
    FROM cable_topics
    WHERE is_chosen
    GROUP BY topic_id, topic, coalesce(origin, 'unknown')
)
SELECT
    topic_id,
    topic,
    origin,
    cables,
    of_origin,
    CAST(sum(cables) OVER (PARTITION BY topic_id) AS bigint) AS of_topic,
    (SELECT count(*) FROM cables_of_any_topic) AS of_all
FROM counted
JOIN origins USING (origin)
ORDER BY cables DESC, topic_id, origin
