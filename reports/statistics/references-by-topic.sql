-- title:    Topics that refer to topics
-- question: Which topics do a topic's cables lead to?
-- row:      one per specific topic of citing cables and specific topic of the cables that they refer to, where both are in the selection
-- column:   topic_id        string  id of a topic of the citing cable
-- column:   topic           string  the topic in words
-- column:   cited_topic_id  string  id of a topic of the cited cable
-- column:   cited_topic     string  the topic in words
-- column:   references      bigint  references from the one to the other; one of a cable about two topics counts for both
-- column:   of_topic        bigint  references of cables about the citing topic
-- column:   to_topic        bigint  references to cables about the cited topic
-- column:   of_all          bigint  references from a cable with a specific topic to one with a specific topic
-- column:   expected        double  references that there would be if the citing topic did not matter
-- column:   lift            double  references as a multiple of these
-- column:   lift_low        double  lower end of its interval of 95 per cent
-- column:   lift_high       double  upper end
-- column:   verdict         string  more, fewer: beyond chance among all pairs; hardly differs; too few to say
-- unit:     of_topic   references
-- unit:     to_topic   references
-- unit:     of_all     references
-- unit:     expected   references
-- unit:     lift       times the expected number
-- unit:     lift_low   times the expected number
-- unit:     lift_high  times the expected number
-- check:    unique topic_id, cited_topic_id
-- method:   lift together=references here=of_topic having=to_topic all=of_all
-- finding:  {references/of_topic} of what cables about {topic} refer to is about {cited_topic}, against {to_topic/of_all} of what all refer to
-- sureness: 95%: {lift_low} to {lift_high} times what is expected; {references} references
-- compares: to_topic/of_all references/of_topic
WITH about AS (
    SELECT id, topic_id FROM cable_topics WHERE NOT generic
),
edges AS (
    SELECT id AS citing_cable, cited_cable
    FROM cable_references
    WHERE cited_cable IN (SELECT id FROM about) AND id IN (SELECT id FROM about)
),
ends AS (
    SELECT citing_cable, cited_cable, topic_id FROM edges JOIN about ON about.id = citing_cable
),
counted AS (
    SELECT ends.topic_id, about.topic_id AS cited_topic_id, count(*) AS pair_references
    FROM ends
    JOIN about ON about.id = cited_cable
    GROUP BY ends.topic_id, about.topic_id
),
citing AS (
    SELECT topic_id, count(*) AS of_topic FROM ends GROUP BY topic_id
),
cited AS (
    SELECT topic_id AS cited_topic_id, count(*) AS to_topic
    FROM edges
    JOIN about ON about.id = cited_cable
    GROUP BY topic_id
),
everything AS (
    SELECT count(*) AS of_all FROM edges
)
SELECT
    counted.topic_id,
    coalesce(one.label, counted.topic_id) AS topic,
    counted.cited_topic_id,
    coalesce(other.label, counted.cited_topic_id) AS cited_topic,
    pair_references AS references,
    of_topic,
    to_topic,
    of_all
FROM counted
JOIN citing ON citing.topic_id = counted.topic_id
JOIN cited ON cited.cited_topic_id = counted.cited_topic_id
CROSS JOIN everything
LEFT JOIN topics AS one ON one.topic = counted.topic_id
LEFT JOIN topics AS other ON other.topic = counted.cited_topic_id
ORDER BY pair_references DESC, counted.topic_id, counted.cited_topic_id
