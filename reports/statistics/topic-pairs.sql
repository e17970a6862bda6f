-- title:    Topics that go together
-- question: Which topics stand in the same cables more often, or less, than their numbers alone would give?
-- row:      one per chosen specific topic and other specific topic of the same cables; without a choice each pair stands both ways; those beyond chance first, the largest lift before. A cable has four topics at most unless its TAGS name more, so that topics push each other out
-- column:   topic_id        string  id of a chosen specific topic; all of them where none was chosen
-- column:   topic           string  the topic in words
-- column:   other_topic_id  string  id of the other topic
-- column:   other_topic     string  the other topic in words
-- column:   cables          bigint  cables about both
-- column:   of_topic        bigint  all cables about the topic
-- column:   of_other        bigint  all cables about the other
-- column:   of_all          bigint  all cables with a specific topic
-- column:   expected        double  cables that there would be about both if the one had nothing to do with the other
-- column:   lift            double  cables as a multiple of these
-- column:   lift_low        double  lower end of its interval of 95 per cent
-- column:   lift_high       double  upper end
-- column:   verdict         string  more, fewer: beyond chance among all rows; hardly differs; too few to say
-- unit:     of_topic        cables
-- unit:     of_other        cables of any topic
-- unit:     of_all          cables of any topic
-- unit:     expected        cables
-- unit:     lift            times the expected number
-- unit:     lift_low        times the expected number
-- unit:     lift_high       times the expected number
-- check:    unique topic_id, other_topic_id
-- check:    max cables <= total
-- method:   lift together=cables here=of_topic having=of_other all=of_all
WITH about AS (
    SELECT cable_id, topic_id
    FROM (
        SELECT cable_id, about.topic AS topic_id
        FROM (SELECT id AS cable_id, explode(topics) AS about FROM cables_of_any_topic)
    )
    WHERE topic_id NOT IN (SELECT topic FROM topics WHERE generic)
),
sizes AS (
    SELECT topic_id, count(*) AS size FROM about GROUP BY topic_id
),
pairs AS (
    SELECT topic_id, other_topic_id, count(*) AS cables FROM topic_pairs WHERE is_chosen GROUP BY topic_id, other_topic_id
)
SELECT
    pairs.topic_id,
    coalesce(one.label, pairs.topic_id) AS topic,
    pairs.other_topic_id,
    coalesce(other.label, pairs.other_topic_id) AS other_topic,
    cables,
    own.size AS of_topic,
    others.size AS of_other,
    (SELECT count(DISTINCT cable_id) FROM about) AS of_all
FROM pairs
JOIN sizes AS own ON own.topic_id = pairs.topic_id
JOIN sizes AS others ON others.topic_id = pairs.other_topic_id
LEFT JOIN topics AS one ON one.topic = pairs.topic_id
LEFT JOIN topics AS other ON other.topic = pairs.other_topic_id
ORDER BY cables DESC, pairs.topic_id, pairs.other_topic_id
