-- title:    Cables by topic and country
-- question: Which countries are each topic's cables from?
-- row:      one per specific topic and country of the sending post with cables
-- column:   topic_id      string  id of a specific topic of the dictionary; unknown where none was found
-- column:   topic         string  the topic in words
-- column:   country_code  string  ISO 3166-1 alpha-2; unknown where the post has no country
-- column:   country       string  the country in words
-- column:   cables        bigint  number of cables; one about two topics counts for both
-- check:    unique topic_id, country_code
-- check:    sum cables >= total
-- check:    max cables <= total
WITH found AS (
    SELECT id, explode(topics.topic) AS topic_id FROM cables
),
specific AS (
    SELECT found.id, found.topic_id, coalesce(topics.label, found.topic_id) AS topic
    FROM found
    LEFT JOIN topics ON topics.topic = found.topic_id
    WHERE NOT coalesce(topics.generic, false)
),
countries AS (
    SELECT DISTINCT country AS country_code, country_name FROM posts
)
SELECT
    coalesce(topic_id, 'unknown') AS topic_id,
    coalesce(topic, 'unknown') AS topic,
    coalesce(cables.country, 'unknown') AS country_code,
    coalesce(countries.country_name, cables.country, 'unknown') AS country,
    count(*) AS cables
FROM cables
LEFT JOIN specific USING (id)
LEFT JOIN countries ON countries.country_code = cables.country
GROUP BY topic_id, topic, cables.country, countries.country_name
ORDER BY topic_id, cables DESC, country_code
