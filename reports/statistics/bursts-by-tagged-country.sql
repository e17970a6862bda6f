-- title:    Bursts by tagged country
-- question: When were far more of all cables than usual about a country, beyond chance and season?
-- row:      one per burst: a stretch of weeks in which a country that geographic TAGS name in at least 10 cables has about twice its usual share of all cables. Most of its cables come from posts in that country, so that it may be one of what of theirs reached the corpus
-- column:   country_code        string  ISO 3166-1 alpha-2 of the tag
-- column:   country             string  the country in the words of the tag's meaning
-- column:   first_day           date    Monday of its first week, UTC
-- column:   last_day            date    Sunday of its last week
-- column:   peak_week           date    Monday of the week that adds most to the weight
-- column:   weeks               bigint  number of weeks
-- column:   cables              bigint  cables of it in these weeks
-- column:   all_cables          bigint  all cables of these weeks
-- column:   expected            double  cables that its share in all other weeks would give
-- column:   expected_of_season  double  cables that its share in the same weeks of other years would give; null with fewer than two such years
-- column:   weight              double  how much less likely the weeks are by the usual share than by twice that, natural logarithm
-- column:   looked_at           bigint  number of countries that were looked at
-- unit:     all_cables          cables of these weeks
-- unit:     expected            cables
-- unit:     expected_of_season  cables
-- unit:     weight              weight of the burst
-- unit:     looked_at           countries
-- check:    unique country_code, first_day
-- check:    max cables <= total
-- method:   bursts series=country_code week=week cables=cables traffic=all_cables
-- finding:  {cables} cables from {first_day} to {last_day} are about {country}, where its share of all other weeks gives {expected}
-- sureness: beyond chance and season (countries looked at: {looked_at}); weight {weight}; it may be what reached the corpus
-- compares: expected/all_cables cables/all_cables
WITH counted AS (
    SELECT
        tagged_country AS country_code,
        coalesce(tagged_country_name, tagged_country) AS country,
        CAST(date_trunc('week', day) AS date) AS week,
        count(*) AS cables
    FROM cable_tag_countries
    WHERE tagged_country IS NOT NULL AND day IS NOT NULL
    GROUP BY tagged_country, tagged_country_name, CAST(date_trunc('week', day) AS date)
),
counted_in_all AS (
    SELECT counted.*, sum(cables) OVER (PARTITION BY country_code) AS cables_in_all FROM counted
)
SELECT country_code, country, weekly_traffic.week, coalesce(cables, 0) AS cables, all_cables
FROM weekly_traffic
LEFT JOIN counted_in_all ON counted_in_all.week = weekly_traffic.week AND cables_in_all >= 10
ORDER BY weekly_traffic.week, country_code
