-- title:    Levels by year
-- question: Which part of each year's cables has each level?
-- row:      one per year and level with cables; cables of no known level are left out, of the whole, too
-- column:   year            int     year of the cable, UTC; that of its id where its date is unknown
-- column:   classification  string  one of eight levels
-- column:   cables          bigint  number of cables of that level
-- column:   known           bigint  the year's cables whose level is known
-- column:   share           double  cables / known, 0 to 1
-- column:   share_low       double  lower end of its 95 % interval
-- column:   share_high      double  upper end
-- unit:     known           cables of a known level
-- unit:     share           share of the cables of a known level
-- check:    unique year, classification
-- check:    max known <= total
-- check:    same known by year
-- method:   share part=cables whole=known
SELECT year, classification, count(*) AS cables, sum(count(*)) OVER (PARTITION BY year) AS known
FROM cables
WHERE classification IS NOT NULL
GROUP BY year, classification
ORDER BY year NULLS LAST, classification
