-- title:    Bursts by tag
-- question: When did a tag take far more of the traffic than it usually does, beyond chance and season?
-- row:      one per burst: a stretch of weeks in which a tag that is no country with at least 10 cables has about twice its usual share of all cables
-- column:   tag                 string  code, repaired where the source broke it
-- column:   kind                string  subject, program or organisation; null for a code outside State's vocabulary
-- column:   meaning             string  what it stands for; null where unknown
-- column:   first_day           date    Monday of its first week, UTC
-- column:   last_day            date    Sunday of its last week
-- column:   peak_week           date    Monday of the week that adds most to the weight
-- column:   weeks               bigint  number of weeks
-- column:   cables              bigint  cables of it in these weeks
-- column:   all_cables          bigint  all cables of these weeks
-- column:   expected            double  cables that its share in all other weeks would give
-- column:   expected_of_season  double  cables that its share in the same weeks of other years would give; null with fewer than two such years
-- column:   weight              double  how much less likely the weeks are by the usual share than by twice that, natural logarithm
-- column:   looked_at           bigint  number of tags that were looked at
-- unit:     all_cables          cables of these weeks
-- unit:     expected            cables
-- unit:     expected_of_season  cables
-- unit:     weight              weight of the burst
-- unit:     looked_at           tags
-- check:    unique tag, first_day
-- check:    max cables <= total
-- method:   bursts series=tag week=week cables=cables traffic=all_cables
-- finding:  Tag {tag} burst from {first_day} to {last_day}: {cables} cables, where its share of all other weeks gives {expected}
-- sureness: beyond chance and season (tags looked at: {looked_at}); weight {weight}
-- compares: expected/all_cables cables/all_cables
WITH counted AS (
    SELECT tag, kind, meaning, CAST(date_trunc('week', day) AS date) AS week, count(*) AS cables
    FROM cable_tags
    WHERE tag IS NOT NULL AND kind IS DISTINCT FROM 'geographic' AND day IS NOT NULL
    GROUP BY tag, kind, meaning, CAST(date_trunc('week', day) AS date)
),
counted_in_all AS (
    SELECT counted.*, sum(cables) OVER (PARTITION BY tag) AS cables_in_all FROM counted
)
SELECT tag, kind, meaning, weekly_traffic.week, coalesce(cables, 0) AS cables, all_cables
FROM weekly_traffic
LEFT JOIN counted_in_all ON counted_in_all.week = weekly_traffic.week AND cables_in_all >= 10
ORDER BY weekly_traffic.week, tag
