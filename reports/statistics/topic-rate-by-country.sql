-- title:    Countries whose posts write more of a topic than others
-- question: In which countries do posts give a topic more, or less, of their traffic than all posts together do?
-- row:      one per chosen topic and country of the sending post with cables about it; those beyond chance first, the largest lift before
-- column:   topic_id      string  id of a chosen topic; all topics where none was chosen
-- column:   topic         string  the topic in words
-- column:   country_code  string  ISO 3166-1 alpha-2; unknown where the post has no country
-- column:   country       string  the country in words
-- column:   cables        bigint  cables of the country's posts about the topic
-- column:   of_country    bigint  their cables of any topic
-- column:   of_topic      bigint  all cables about the topic
-- column:   of_all        bigint  all cables of any topic
-- column:   expected      double  cables that there would be if they wrote of the topic as often as all do
-- column:   lift          double  cables as a multiple of these
-- column:   lift_low      double  lower end of its interval of 95 per cent
-- column:   lift_high     double  upper end
-- column:   verdict       string  more, fewer: beyond chance among all rows; hardly differs; too few to say
-- unit:     of_country    cables of any topic
-- unit:     of_topic      cables
-- unit:     of_all        cables of any topic
-- unit:     expected      cables
-- unit:     lift          times the expected number
-- unit:     lift_low      times the expected number
-- unit:     lift_high     times the expected number
-- check:    unique topic_id, country_code
-- check:    max cables <= total
-- selects:  topic_id, country_code
-- method:   lift together=cables here=of_country having=of_topic all=of_all
-- finding:  Posts in {country} gave {topic} {cables/of_country} of their cables, all posts together {of_topic/of_all}
-- sureness: 95%: {lift_low} to {lift_high} times what is expected; of {of_country} cables
-- compares: of_topic/of_all cables/of_country
WITH countries AS (
    SELECT
        coalesce(country, 'unknown') AS country_code,
        coalesce(max(country_name), max(country), 'unknown') AS country,
        count(*) AS of_country
    FROM cables_of_any_topic
    GROUP BY coalesce(country, 'unknown')
),
counted AS (
    SELECT topic_id, topic, coalesce(country, 'unknown') AS country_code, count(*) AS cables
    FROM cable_topics
    WHERE is_chosen
    GROUP BY topic_id, topic, coalesce(country, 'unknown')
)
SELECT
    topic_id,
    topic,
    country_code,
    country,
    cables,
    of_country,
    CAST(sum(cables) OVER (PARTITION BY topic_id) AS bigint) AS of_topic,
    (SELECT count(*) FROM cables_of_any_topic) AS of_all
FROM counted
JOIN countries USING (country_code)
ORDER BY cables DESC, topic_id, country_code
