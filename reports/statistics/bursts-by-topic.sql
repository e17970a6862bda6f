-- title:    Bursts by topic
-- question: When did a topic take far more of the traffic than it usually does, beyond chance and season?
-- row:      one per burst: a stretch of weeks in which a chosen topic with at least 10 cables has about twice its usual share of all cables
-- column:   topic_id            string  id of a chosen topic; all topics where none was chosen
-- column:   topic               string  the topic in words
-- column:   first_day           date    Monday of its first week, UTC
-- column:   last_day            date    Sunday of its last week
-- column:   peak_week           date    Monday of the week that adds most to the weight
-- column:   weeks               bigint  number of weeks
-- column:   cables              bigint  cables of it in these weeks
-- column:   all_cables          bigint  all cables of these weeks
-- column:   expected            double  cables that its share in all other weeks would give
-- column:   expected_of_season  double  cables that its share in the same weeks of other years would give; null with fewer than two such years
-- column:   weight              double  how much less likely the weeks are by the usual share than by twice that, natural logarithm
-- column:   looked_at           bigint  number of topics that were looked at
-- unit:     all_cables          cables of these weeks
-- unit:     expected            cables
-- unit:     expected_of_season  cables
-- unit:     weight              weight of the burst
-- unit:     looked_at           topics
-- check:    unique topic_id, first_day
-- check:    max cables <= total
-- method:   bursts series=topic_id week=week cables=cables traffic=all_cables
-- finding:  {topic} burst from {first_day} to {last_day}: {cables} cables, where its share of all other weeks gives {expected}
-- sureness: beyond chance and season (topics looked at: {looked_at}); weight {weight}
-- compares: expected/all_cables cables/all_cables
WITH counted AS (
    SELECT topic_id, topic, CAST(date_trunc('week', day) AS date) AS week, count(*) AS cables
    FROM cable_topics
    WHERE is_chosen AND day IS NOT NULL
    GROUP BY topic_id, topic, CAST(date_trunc('week', day) AS date)
),
counted_in_all AS (
    SELECT counted.*, sum(cables) OVER (PARTITION BY topic_id) AS cables_in_all FROM counted
)
SELECT topic_id, topic, weekly_traffic.week, coalesce(cables, 0) AS cables, all_cables
FROM weekly_traffic
LEFT JOIN counted_in_all ON counted_in_all.week = weekly_traffic.week AND cables_in_all >= 10
ORDER BY weekly_traffic.week, topic_id
