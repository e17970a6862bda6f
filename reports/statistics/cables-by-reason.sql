-- title:    Cables by reason for classification
-- question: Why are cables classified?
-- row:      one per reason of Executive Order 12958, section 1.4 (before 2003: 1.5)
-- column:   letter      string  letter of the paragraph; none where a cable states no reason
-- column:   reason      string  what the paragraph protects, as of section 1.4
-- column:   cables      bigint  number of cables; one with two reasons counts for both
-- column:   naming      bigint  those of them that are classified
-- column:   classified  bigint  classified cables, whatever they name: RESTRICTED, CONFIDENTIAL and SECRET ones
-- column:   share       double  naming / classified, 0 to 1; null where none is classified
-- column:   share_low   double  lower end of its 95 % interval
-- column:   share_high  double  upper end
-- unit:     naming      classified cables
-- unit:     classified  classified cables
-- unit:     share       share of the classified cables
-- check:    unique letter
-- check:    sum cables >= total
-- check:    max cables <= total
-- check:    max classified <= total
-- method:   share part=naming whole=classified
WITH counted AS (
    SELECT reason, count(*) AS cables, count_if(is_classified) AS naming
    FROM cable_reasons
    GROUP BY reason
),
everything AS (
    SELECT count_if(is_classified) AS classified FROM cables
)
SELECT
    coalesce(counted.reason, 'none') AS letter,
    CASE counted.reason
        WHEN 'a' THEN 'Military plans, weapons systems or operations'
        WHEN 'b' THEN 'Information from foreign governments'
        WHEN 'c' THEN 'Intelligence activities, sources or methods'
        WHEN 'd' THEN 'Foreign relations, also confidential sources'
        WHEN 'e' THEN 'Science, technology or economy of national security'
        WHEN 'f' THEN 'Safeguarding nuclear materials or facilities'
        WHEN 'g' THEN 'Vulnerabilities of systems, installations or plans'
        WHEN 'h' THEN 'Weapons of mass destruction'
        ELSE coalesce(counted.reason, 'No reason stated')
    END AS reason,
    cables,
    naming,
    classified
FROM counted
CROSS JOIN everything
ORDER BY cables DESC, letter
