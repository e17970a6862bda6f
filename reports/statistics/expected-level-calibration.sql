-- title:    Chances of levels against what came of them
-- question: Of the cables that their content gives such a chance to be classified, how many are?
-- row:      one per tenth of the chances, with cables that the last learning judged; none before the first
-- column:   chances         string  from 0.0-0.1 to 0.9-1.0; the lower end is within
-- column:   cables          bigint  cables of a known level whose chance is in it
-- column:   classified      bigint  those that are classified
-- column:   expected_share  double  mean of their chances, 0 to 1
-- column:   share           double  classified / cables, 0 to 1
-- column:   share_low       double  lower end of its 95 % interval
-- column:   share_high      double  upper end
-- unit:     classified      classified cables
-- unit:     expected_share  expected classified part
-- unit:     share           classified part
-- check:    unique chances
-- check:    max cables <= total
-- method:   share part=classified whole=cables
WITH judged AS (
    SELECT is_classified, chance, CAST(floor(chance / 100) AS int) AS tenth
    FROM cables
    JOIN (
        SELECT id AS expected_id, chance
        FROM expected_levels
        WHERE ordinal = (SELECT max(ordinal) FROM expected_levels)
    ) AS expected ON expected_id = id
    WHERE is_classified IS NOT NULL
)
SELECT
    CASE WHEN tenth = 9 THEN '0.9-1.0' ELSE concat('0.', tenth, '-0.', tenth + 1) END AS chances,
    count(*) AS cables,
    count_if(is_classified) AS classified,
    round(CAST(sum(chance) AS double) / (1000 * count(*)), 4) AS expected_share
FROM judged
GROUP BY tenth
ORDER BY chances
