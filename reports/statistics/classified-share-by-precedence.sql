-- title:    Classified share by precedence
-- question: Are urgent cables more secret than others?
-- row:      one per precedence of the action addressees
-- column:   precedence  string  Flash, Immediate, Priority or Routine, the first letter of the date-time line; unknown where the header has none, as that of an extract
-- column:   cables      bigint  number of cables
-- column:   known       bigint  those of a known level
-- column:   classified  bigint  RESTRICTED, CONFIDENTIAL and SECRET ones, with and without NOFORN
-- column:   share       double  classified / known, 0 to 1; null where no level is known
-- column:   share_low   double  lower end of its 95 % interval
-- column:   share_high  double  upper end
-- unit:     known       cables of a known level
-- unit:     classified  classified cables
-- unit:     share       classified part
-- check:    unique precedence
-- check:    sum cables = total
-- method:   share part=classified whole=known
WITH read AS (
    SELECT
        CASE substr(precedence, 1, 1)
            WHEN 'Z' THEN 'Flash'
            WHEN 'O' THEN 'Immediate'
            WHEN 'P' THEN 'Priority'
            WHEN 'R' THEN 'Routine'
            ELSE 'unknown'
        END AS precedence,
        is_classified
    FROM cables
)
SELECT
    precedence,
    count(*) AS cables,
    count(is_classified) AS known,
    count_if(is_classified) AS classified
FROM read
GROUP BY precedence
ORDER BY
    CASE precedence WHEN 'Flash' THEN 1 WHEN 'Immediate' THEN 2 WHEN 'Priority' THEN 3 WHEN 'Routine' THEN 4 ELSE 5 END
