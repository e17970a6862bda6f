-- title:    Where a topic grew or shrank
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
-- column:   share_change    double  share of the later half less that of the earlier one, -1 to 1
-- column:   change_low      double  lower end of its interval of 95 %
-- column:   change_high     double  upper end
-- column:   verdict         string  what may be said of it, all rows looked at together: rose, fell, hardly changed, too few to say
-- unit:     earlier_cables  cables
-- unit:     earlier_all     cables of any topic
-- unit:     later_cables    cables
-- unit:     later_all       cables of any topic
-- check:    unique topic_id, origin
-- check:    max later_cables <= total
-- check:    max earlier_cables <= total
-- method:   change earlier=earlier_cables earlier_whole=earlier_all later=later_cables later_whole=later_all
-- finding:  {topic} {verdict} at {origin} from {earlier_cables/earlier_all} of its cables before {before} to {later_cables/later_all} since
-- sureness: 95%: {change_low} to {change_high} points; of {earlier_all} and {later_all} cables
-- compares: earlier_cables/earlier_all later_cables/later_all
WITH origins AS (
    SELECT
        origin,
        count_if(day < (SELECT day FROM median_day)) AS earlier_all,
        count_if(day >= (SELECT day FROM median_day)) AS later_all
    FROM cables_of_any_topic
    GROUP BY origin
),
counted AS (
    SELECT
        topic_id,
        topic,
        origin,
        count_if(day < (SELECT day FROM median_day)) AS earlier_cables,
        count_if(day >= (SELECT day FROM median_day)) AS later_cables
    FROM cable_topics
    WHERE is_chosen AND day IS NOT NULL
    GROUP BY topic_id, topic, origin
)
SELECT
    topic_id,
    topic,
    origin,
    (SELECT day FROM median_day) AS before,
    earlier_cables,
    earlier_all,
    later_cables,
    later_all
FROM counted
JOIN origins USING (origin)
WHERE earlier_all >= 40 AND later_all >= 40
ORDER BY topic_id, origin
