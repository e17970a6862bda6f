-- title:    Levels by topic
-- question: Which part of each topic's cables has each level?
-- row:      one per specific topic and level with cables; cables of no known level are left out, of the whole, too
-- column:   topic_id        string  id of a specific topic of the dictionary; unknown where none was found
-- column:   topic           string  the topic in words
-- column:   classification  string  one of eight levels
-- column:   cables          bigint  number of cables of that level; one about two topics counts for both
-- column:   by_tag          bigint  those of which TAGS say that they are about the topic
-- column:   by_text         bigint  those of which the words say so; a cable of which both say so counts in both columns
-- column:   by_model        bigint  those of which only a learned model says so
-- column:   known           bigint  the topic's cables whose level is known
-- column:   share           double  cables / known, 0 to 1
-- column:   share_low       double  lower end of its 95 % interval
-- column:   share_high      double  upper end
-- unit:     by_tag          cables
-- unit:     by_text         cables
-- unit:     by_model        cables
-- unit:     known           cables of a known level
-- unit:     share           share of the cables of a known level
-- check:    unique topic_id, classification
-- check:    max known <= total
-- check:    same known by topic_id
-- selects:  topic_id, classification
-- method:   share part=cables whole=known
WITH counted AS (
    SELECT
        coalesce(topic_id, 'unknown') AS topic_id,
        coalesce(topic, 'unknown') AS topic,
        classification,
        count(*) AS cables,
        count_if(by_tag) AS by_tag,
        count_if(by_text) AS by_text,
        count_if(by_model) AS by_model
    FROM cable_specific_topics
    WHERE classification IS NOT NULL
    GROUP BY coalesce(topic_id, 'unknown'), coalesce(topic, 'unknown'), classification
)
SELECT
    topic_id,
    topic,
    classification,
    cables,
    by_tag,
    by_text,
    by_model,
    sum(cables) OVER (PARTITION BY topic_id) AS known
FROM counted
ORDER BY topic_id, classification
