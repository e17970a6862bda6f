-- title:    Words that came and went
-- question: Which words did the topic's cables use more than before, and which less?
-- row:      one per chosen topic and phrase or tag that at least 10 of its cables have; the halves of the selection have equally many cables
-- column:   topic_id        string  id of a chosen topic; all topics where none was chosen
-- column:   topic           string  the topic in words
-- column:   phrase          string  phrase as the dictionary writes it, or a tag
-- column:   before          date    the earlier half ends before this day, on which the later one begins, UTC
-- column:   earlier_cables  bigint  cables of the topic in the earlier half that have it
-- column:   earlier_all     bigint  cables of the topic in the earlier half
-- column:   later_cables    bigint  those in the later half that have it
-- column:   later_all       bigint  cables of the topic in the later half
-- column:   share_change    double  its share of the topic's cables in the later half less that in the earlier one, -1 to 1
-- column:   change_low      double  lower end of its interval of 95 %
-- column:   change_high     double  upper end
-- column:   verdict         string  what may be said of it, all rows looked at together: rose, fell, hardly changed, too few to say
-- unit:     earlier_cables  cables
-- unit:     earlier_all     cables
-- unit:     later_cables    cables
-- unit:     later_all       cables
-- check:    unique topic_id, phrase
-- check:    max later_cables <= total
-- check:    max earlier_cables <= total
-- method:   change earlier=earlier_cables earlier_whole=earlier_all later=later_cables later_whole=later_all
-- finding:  “{phrase}” {verdict} in cables about {topic}, from {earlier_cables/earlier_all} of them before {before} to {later_cables/later_all} since
-- sureness: 95%: {change_low} to {change_high} points; of {earlier_all} and {later_all} cables
-- compares: earlier_cables/earlier_all later_cables/later_all
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
)
SELECT
    topic_id,
    topic,
    phrase,
    (SELECT day FROM median_day) AS before,
    earlier_cables,
    earlier_all,
    later_cables,
    later_all
FROM counted
JOIN sizes USING (topic_id)
WHERE earlier_all > 0 AND later_all > 0
ORDER BY topic_id, phrase
