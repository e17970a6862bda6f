-- title:    Cables of the bursts
-- question: Which cables were sent when a topic burst?
-- row:      one per burst of a topic and cable about the topic that was sent in its weeks, of each burst the ten to which most cables refer, of equally many those of the peak week first
-- column:   topic_id       string   id of the topic that burst
-- column:   topic          string   the topic in words
-- column:   first_day      date     Monday of the burst's first week, UTC
-- column:   place          int      place among the burst's cables, from 1
-- column:   id             string   reference id
-- column:   day            date     day on which it was sent, UTC
-- column:   origin         string   post or office as the source writes it; null where it names none
-- column:   subject        string   its subject; null where it has none
-- column:   citing_cables  bigint   number of cables that refer to it, whatever they are about
-- column:   in_peak_week   boolean  whether it was sent in the week that adds most to the burst's weight
-- unit:     citing_cables  citing cables
-- check:    unique topic_id, first_day, place
-- check:    unique topic_id, id
-- uses:     bursts-by-topic
WITH inside AS (
    SELECT
        bursts_by_topic.topic_id,
        bursts_by_topic.topic,
        first_day,
        weight,
        id,
        day,
        CAST(date_trunc('week', day) AS date) = peak_week AS in_peak_week
    FROM bursts_by_topic
    JOIN cable_topics ON cable_topics.topic_id = bursts_by_topic.topic_id AND day BETWEEN first_day AND last_day
),
cited AS (
    SELECT cited_cable, count(*) AS citing_cables
    FROM (SELECT explode(cites) AS cited_cable FROM cables_of_any_topic)
    GROUP BY cited_cable
),
placed AS (
    SELECT
        inside.*,
        coalesce(cited.citing_cables, 0) AS citing_cables,
        row_number() OVER (
            PARTITION BY topic_id, first_day
            ORDER BY coalesce(cited.citing_cables, 0) DESC, in_peak_week DESC, day, id
        ) AS place
    FROM inside
    LEFT JOIN cited ON cited.cited_cable = inside.id
)
SELECT
    topic_id, topic, first_day, place, placed.id, placed.day, cables.origin, cables.subject, citing_cables, in_peak_week
FROM placed
JOIN cables ON cables.id = placed.id
WHERE place <= 10
ORDER BY weight DESC, topic_id, first_day, place
