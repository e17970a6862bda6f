-- title:    Cables by header kind
-- question: In which forms do the headers come?
-- row:      one per form of the header
-- column:   header_kind  string  acp127, acp126, partial (an extract of a cable), distribution (before 2002) or other
-- column:   cables       bigint  number of cables
-- check:    unique header_kind
-- check:    sum cables = total
SELECT coalesce(header_kind, 'unknown') AS header_kind, count(*) AS cables
FROM cables
GROUP BY coalesce(header_kind, 'unknown')
ORDER BY cables DESC, header_kind
