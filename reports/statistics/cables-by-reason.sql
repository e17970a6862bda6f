-- title:    Cables by reason for classification
-- question: Why are cables classified?
-- row:      one per reason of Executive Order 12958, section 1.4 (before 2003: 1.5)
-- column:   letter  string  letter of the paragraph; none where a cable states no reason
-- column:   reason  string  what the paragraph protects, as of section 1.4
-- column:   cables  bigint  number of cables; one with two reasons counts for both
-- check:    unique letter
-- check:    sum cables >= total
-- check:    max cables <= total
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
    count(*) AS cables
FROM cable_reasons
GROUP BY cable_reasons.reason
ORDER BY cables DESC, letter
