-- title:    Level shifts by topic
-- question: Since when has a topic another part of the traffic for good, beyond chance and its usual ups and downs?
-- row:      one per shift: a quarter from which on a chosen topic has another share of all cables than before, for a year at least. Quarters with fewer than 50 dated cables are left out. A slow rise is told as a shift, too
-- column:   topic_id        string  id of a chosen topic; all topics where none was chosen
-- column:   topic           string  the topic in words
-- column:   first_day       date    first day of the new level's first quarter, UTC
-- column:   earliest        date    first day of the earliest quarter that this may be: lower end of its 95 % interval
-- column:   latest          date    of the latest one: upper end
-- column:   share_before    double  share of all cables in the quarters before, since the shift before it, 0 to 1
-- column:   share_after     double  share from then on, until the next shift
-- column:   share_change    double  difference of the two
-- column:   change_low      double  lower end of its 95 % interval, were the quarter known
-- column:   change_high     double  upper end
-- column:   periods_before  bigint  number of quarters before, since the shift before it
-- column:   periods_after   bigint  number of quarters from then on, until the next shift
-- column:   looked_at       bigint  number of topics that were looked at
-- unit:     share_before    share of all cables
-- unit:     share_after     share of all cables
-- unit:     share_change    change of the share
-- unit:     change_low      change of the share
-- unit:     change_high     change of the share
-- unit:     periods_before  quarters
-- unit:     periods_after   quarters
-- unit:     looked_at       topics
-- check:    unique topic_id, first_day
-- method:   level-shifts series=topic_id period=quarter part=cables whole=all_cables
-- finding:  {topic} went from {share_before} of all cables to {share_after} about {first_day}, for a year at least
-- sureness: 95%: {change_low} to {change_high} points; it began between {earliest} and {latest}
-- compares: share_before share_after
WITH traffic AS (
    SELECT CAST(date_trunc('quarter', day) AS date) AS quarter, count(*) AS all_cables
    FROM cables_of_any_topic
    WHERE day IS NOT NULL
    GROUP BY CAST(date_trunc('quarter', day) AS date)
    HAVING count(*) >= 50
),
counted AS (
    SELECT topic_id, topic, CAST(date_trunc('quarter', day) AS date) AS quarter, count(*) AS cables
    FROM cable_topics
    WHERE is_chosen AND day IS NOT NULL
    GROUP BY topic_id, topic, CAST(date_trunc('quarter', day) AS date)
),
asked AS (
    SELECT DISTINCT topic_id, topic FROM counted
)
SELECT asked.topic_id, asked.topic, traffic.quarter, coalesce(cables, 0) AS cables, all_cables
FROM asked
CROSS JOIN traffic
LEFT JOIN counted ON counted.topic_id = asked.topic_id AND counted.quarter = traffic.quarter
ORDER BY topic_id, quarter
