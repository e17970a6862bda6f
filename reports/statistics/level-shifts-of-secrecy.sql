-- title:    Level shifts of secrecy
-- question: Since when has another part of the traffic been classified, secret or closed to foreigners, beyond chance and its usual ups and downs?
-- row:      one per shift: a quarter from which on another share of the cables of a known level is so than before, for a year at least. Quarters with fewer than 50 such cables are left out. A slow rise is told as a shift, too
-- column:   levels          string  classified: RESTRICTED, CONFIDENTIAL and SECRET; SECRET: with and without NOFORN; NOFORN: CONFIDENTIAL//NOFORN and SECRET//NOFORN
-- column:   first_day       date    first day of the first quarter with the new share, UTC
-- column:   earliest        date    first day of the earliest quarter that this may be: lower end of its 95 % interval
-- column:   latest          date    of the latest one: upper end
-- column:   share_before    double  share of the cables of a known level in the quarters before, since the shift before it, 0 to 1
-- column:   share_after     double  share from then on, until the next shift
-- column:   share_change    double  difference of the two
-- column:   change_low      double  lower end of its 95 % interval, were the quarter known
-- column:   change_high     double  upper end
-- column:   periods_before  bigint  number of quarters before, since the shift before it
-- column:   periods_after   bigint  number of quarters from then on, until the next shift
-- column:   looked_at       bigint  number of shares that were looked at
-- unit:     share_before    share of the cables of a known level
-- unit:     share_after     share of the cables of a known level
-- unit:     share_change    change of the share
-- unit:     change_low      change of the share
-- unit:     change_high     change of the share
-- unit:     periods_before  quarters
-- unit:     periods_after   quarters
-- unit:     looked_at       shares
-- check:    unique levels, first_day
-- method:   level-shifts series=levels period=quarter part=cables whole=known
-- finding:  The share of {levels} cables went from {share_before} to {share_after} about {first_day}, for a year at least
-- sureness: 95%: {change_low} to {change_high} points; it began between {earliest} and {latest}
-- compares: share_before share_after
WITH counted AS (
    SELECT
        CAST(date_trunc('quarter', day) AS date) AS quarter,
        count(is_classified) AS known,
        count_if(is_classified) AS classified,
        count_if(is_classified AND classification LIKE 'SECRET%') AS secret,
        count_if(is_classified AND classification LIKE '%NOFORN') AS noforn
    FROM cables
    WHERE day IS NOT NULL
    GROUP BY CAST(date_trunc('quarter', day) AS date)
    HAVING count(is_classified) >= 50
)
SELECT 'classified' AS levels, quarter, classified AS cables, known FROM counted
UNION ALL
SELECT 'SECRET' AS levels, quarter, secret AS cables, known FROM counted
UNION ALL
SELECT 'NOFORN' AS levels, quarter, noforn AS cables, known FROM counted
ORDER BY levels, quarter
