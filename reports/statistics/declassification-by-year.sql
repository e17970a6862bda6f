-- title:    When the classified cables become open
-- question: By which year are how many of the classified cables declassified by their own date?
-- row:      one per year of a date of declassification; cables that have a rule in its place, or neither, are left out
-- column:   due_year    int     year of the date of declassification
-- column:   cables      bigint  classified cables with a date in that year
-- column:   due         bigint  classified cables with a date in that year or before
-- column:   dated       bigint  classified cables with a date
-- column:   share       double  due / dated, 0 to 1: what is open by the end of that year, if the dates were kept
-- column:   share_low   double  lower end of its 95 % interval
-- column:   share_high  double  upper end
-- unit:     cables      classified cables
-- unit:     due         cables due by then
-- unit:     dated       cables with a date
-- unit:     share       share of the cables with a date
-- check:    unique due_year
-- check:    max dated <= total
-- method:   share part=due whole=dated
WITH counted AS (
    SELECT CAST(year(declassify_on) AS int) AS due_year, count(*) AS cables
    FROM cables
    WHERE is_classified AND declassify_on IS NOT NULL
    GROUP BY CAST(year(declassify_on) AS int)
)
SELECT
    due_year,
    cables,
    sum(cables) OVER (ORDER BY due_year) AS due,
    sum(cables) OVER () AS dated
FROM counted
ORDER BY due_year
