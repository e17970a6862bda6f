-- title:    Bursts by origin
-- question: When does the corpus hold far more of what a post sent than usual, beyond chance and season?
-- row:      one per burst: a stretch of weeks in which a post or office with at least 10 cables has about twice its usual share of all cables. It is one of what reached the corpus: nobody knows how much the post wrote, so that it may have written no more than ever
-- column:   origin              string  post or office as the source writes it
-- column:   first_day           date    Monday of its first week, UTC
-- column:   last_day            date    Sunday of its last week
-- column:   peak_week           date    Monday of the week that adds most to the weight
-- column:   weeks               bigint  number of weeks
-- column:   cables              bigint  cables of it in these weeks
-- column:   all_cables          bigint  all cables of these weeks
-- column:   expected            double  cables that its share in all other weeks would give
-- column:   expected_of_season  double  cables that its share in the same weeks of other years would give; null with fewer than two such years
-- column:   weight              double  how much less likely the weeks are by the usual share than by twice that, natural logarithm
-- column:   looked_at           bigint  number of posts and offices that were looked at
-- unit:     all_cables          cables of these weeks
-- unit:     expected            cables
-- unit:     expected_of_season  cables
-- unit:     weight              weight of the burst
-- unit:     looked_at           posts and offices
-- check:    unique origin, first_day
-- check:    max cables <= total
-- method:   bursts series=origin week=week cables=cables traffic=all_cables
-- finding:  The corpus holds {cables} cables of {origin} from {first_day} to {last_day}, where its share of all other weeks gives {expected}
-- sureness: beyond chance and season (posts and offices looked at: {looked_at}); weight {weight}; it may be what reached the corpus
-- compares: expected/all_cables cables/all_cables
WITH counted AS (
    SELECT origin, CAST(date_trunc('week', day) AS date) AS week, count(*) AS cables
    FROM cables
    WHERE origin IS NOT NULL AND day IS NOT NULL
    GROUP BY origin, CAST(date_trunc('week', day) AS date)
),
counted_in_all AS (
    SELECT counted.*, sum(cables) OVER (PARTITION BY origin) AS cables_in_all FROM counted
)
SELECT origin, weekly_traffic.week, coalesce(cables, 0) AS cables, all_cables
FROM weekly_traffic
LEFT JOIN counted_in_all ON counted_in_all.week = weekly_traffic.week AND cables_in_all >= 10
ORDER BY weekly_traffic.week, origin
