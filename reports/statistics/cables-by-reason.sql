-- title:    Cables by reason for classification
-- question: Why are cables classified?
-- row:      one per reason of Executive Order 12958, section 1.4 (before 2003: 1.5), that a classified cable states
-- column:   letter      string  letter of the paragraph; none where a classified cable states no reason
-- column:   reason      string  what the paragraph protects, as of section 1.4
-- column:   cables      bigint  number of classified cables, RESTRICTED to SECRET; one with two reasons counts for both
-- column:   classified  bigint  all classified cables
-- column:   share       double  part of them that states the reason, 0 to 1
-- column:   share_low   double  lower end of its interval of 95 %
-- column:   share_high  double  upper end
-- unit:     cables      classified cables
-- unit:     classified  classified cables
-- unit:     share       share of classified cables
-- unit:     share_low   share of classified cables
-- unit:     share_high  share of classified cables
-- check:    unique letter
-- check:    max cables <= total
-- check:    max classified <= total
-- check:    same classified
-- method:   share part=cables whole=classified
SELECT
    coalesce(reason, 'none') AS letter,
    CASE reason
        WHEN 'a' THEN 'Military plans, weapons systems or operations'
        WHEN 'b' THEN 'Information from foreign governments'
        WHEN 'c' THEN 'Intelligence activities, sources or methods'
        WHEN 'd' THEN 'Foreign relations, also confidential sources'
        WHEN 'e' THEN 'Science, technology or economy of national security'
        WHEN 'f' THEN 'Safeguarding nuclear materials or facilities'
        WHEN 'g' THEN 'Vulnerabilities of systems, installations or plans'
        WHEN 'h' THEN 'Weapons of mass destruction'
        ELSE coalesce(reason, 'No reason stated')
    END AS reason,
    count(*) AS cables,
    (SELECT count(*) FROM cables WHERE is_classified) AS classified
FROM cable_reasons
WHERE is_classified
GROUP BY cable_reasons.reason
ORDER BY cables DESC, letter
