-- title:    Cables by topic and country
-- question: Which countries are each topic's cables from?
-- row:      one per specific topic and country of the sending post with cables
-- column:   topic_id      string  id of a specific topic of the dictionary; unknown where none was found
-- column:   topic         string  the topic in words
-- column:   country_code  string  ISO 3166-1 alpha-2; none for a post that counts for no country; unknown where the post is
-- column:   country       string  the country in words; the post where that counts for none
-- column:   cables        bigint  number of cables; one about two topics counts for both
-- column:   by_tag        bigint  those of which TAGS say so
-- column:   by_text       bigint  those of which the words say so; a cable of which both say so counts in both columns
-- column:   by_model      bigint  those of which only a learned model says so
-- unit:     by_tag    cables
-- unit:     by_text   cables
-- unit:     by_model  cables
-- check:    unique topic_id, country_code, country
-- check:    sum cables >= total
-- check:    max cables <= total
-- selects:  topic_id, country_code
WITH placed AS (
    SELECT
        coalesce(topic_id, 'unknown') AS topic_id,
        coalesce(topic, 'unknown') AS topic,
        coalesce(country, CASE WHEN post IS NULL THEN 'unknown' ELSE 'none' END) AS country_code,
        coalesce(country_name, country, post, 'unknown') AS country,
        by_tag,
        by_text,
        by_model
    FROM cable_specific_topics
)
SELECT
    topic_id,
    topic,
    country_code,
    country,
    count(*) AS cables,
    count_if(by_tag) AS by_tag,
    count_if(by_text) AS by_text,
    count_if(by_model) AS by_model
FROM placed
GROUP BY topic_id, topic, country_code, country
ORDER BY topic_id, cables DESC, country_code, country
