-- title:    Portion marks and levels
-- question: Is any paragraph as secret as its cable, or is the cable above all of them?
-- row:      one per level of the cable; of a paragraph's mark only the level counts, not what it says of handling, and NOFORN not of the cable's
-- column:   classification  string  one of eight levels; unknown where the source's is none of them
-- column:   cables          bigint  number of cables
-- column:   marked          bigint  those of a known level with a portion mark on any paragraph
-- column:   lower           bigint  those of them whose highest mark is below the level: the cable is kept more secret than each of its paragraphs
-- column:   equal           bigint  those whose highest mark is of the level
-- column:   higher          bigint  those with a mark above the level
-- column:   share           double  lower / marked, 0 to 1; null where none is marked
-- column:   share_low       double  lower end of its 95 % interval
-- column:   share_high      double  upper end
-- unit:     marked          cables with portion marks
-- unit:     lower           cables above their marks
-- unit:     equal           cables at their marks
-- unit:     higher          cables below their marks
-- unit:     share           share of the cables with portion marks
-- check:    unique classification
-- check:    sum cables = total
-- check:    each lower + equal + higher = marked
-- selects:  classification
-- method:   share part=lower whole=marked
WITH listed AS (
    SELECT classification, '|' || array_join(map_keys(portion_marks), '|') || '|' AS marks
    FROM cables
),
ranked AS (
    SELECT
        coalesce(classification, 'unknown') AS classification,
        CASE
            WHEN classification LIKE 'SECRET%' THEN 4
            WHEN classification LIKE 'CONFIDENTIAL%' THEN 3
            WHEN classification = 'RESTRICTED' THEN 2
            WHEN classification IN ('UNCLASSIFIED//FOR OFFICIAL USE ONLY', 'LIMITED OFFICIAL USE') THEN 1
            WHEN classification = 'UNCLASSIFIED' THEN 0
        END AS level,
        CASE
            WHEN marks LIKE '%|TS|%' OR marks LIKE '%|TS/%' THEN 5
            WHEN marks LIKE '%|S|%' OR marks LIKE '%|S/%' THEN 4
            WHEN marks LIKE '%|C|%' OR marks LIKE '%|C/%' THEN 3
            WHEN marks LIKE '%|R|%' OR marks LIKE '%|R/%' THEN 2
            WHEN marks LIKE '%|SBU%' OR marks LIKE '%|LOU%' OR marks LIKE '%|FOUO%' THEN 1
            WHEN marks LIKE '%|U|%' OR marks LIKE '%|U/%' THEN 0
        END AS mark
    FROM listed
)
SELECT
    classification,
    count(*) AS cables,
    count_if(level IS NOT NULL AND mark IS NOT NULL) AS marked,
    count_if(mark < level) AS lower,
    count_if(mark = level) AS equal,
    count_if(mark > level) AS higher
FROM ranked
GROUP BY classification, level
ORDER BY level DESC NULLS LAST, classification
