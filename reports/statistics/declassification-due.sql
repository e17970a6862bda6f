-- title:    Declassification by level
-- question: How many of the classified cables say when they become open, and how many dates have passed?
-- row:      one per classified level
-- column:   classification  string  level from RESTRICTED to SECRET//NOFORN
-- column:   as_of           date    day of the newest cable of the snapshot, whatever the selection: the data have no later one, and no clock is asked; declassification-by-year has every year
-- column:   cables          bigint  number of cables
-- column:   dated           bigint  those with a date of declassification
-- column:   ruled           bigint  those without that have a rule, such as OADR or X1
-- column:   due             bigint  those whose date is that day or before
-- column:   share           double  due / dated, 0 to 1; null where none has a date
-- column:   share_low       double  lower end of its 95 % interval
-- column:   share_high      double  upper end
-- unit:     dated           cables with a date
-- unit:     ruled           cables with a rule
-- unit:     due             cables due
-- unit:     share           share of the cables with a date
-- check:    unique classification
-- check:    max cables <= total
-- selects:  classification
-- method:   share part=due whole=dated
WITH newest AS (
    SELECT max(day) AS as_of FROM corpus
)
SELECT
    classification,
    as_of,
    count(*) AS cables,
    count(declassify_on) AS dated,
    count_if(declassify_on IS NULL AND declassify_rule IS NOT NULL) AS ruled,
    count_if(declassify_on <= as_of) AS due
FROM cables
CROSS JOIN newest
WHERE is_classified
GROUP BY classification, as_of
ORDER BY cables DESC, classification
