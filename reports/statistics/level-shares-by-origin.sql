-- title:    Levels by origin
-- question: Which part of each post's cables has each level?
-- row:      one per origin and level with cables; cables of no known level are left out, of the whole, too
-- column:   origin          string  post or office as the source writes it; unknown where it names none
-- column:   classification  string  one of eight levels
-- column:   cables          bigint  number of cables of that level
-- column:   known           bigint  the origin's cables whose level is known
-- column:   share           double  cables / known, 0 to 1
-- column:   share_low       double  lower end of its 95 % interval
-- column:   share_high      double  upper end
-- unit:     known           cables of a known level
-- unit:     share           share of the cables of a known level
-- check:    unique origin, classification
-- check:    max known <= total
-- check:    same known by origin
-- selects:  origin, classification
-- method:   share part=cables whole=known
WITH counted AS (
    SELECT
        coalesce(origin, 'unknown') AS origin,
        classification,
        count(*) AS cables
    FROM cables
    WHERE classification IS NOT NULL
    GROUP BY coalesce(origin, 'unknown'), classification
)
SELECT origin, classification, cables, sum(cables) OVER (PARTITION BY origin) AS known
FROM counted
ORDER BY known DESC, origin, classification
