-- title:    Coverage of the fields
-- question: In how many cables was each field found, by form of the header?
-- row:      one per column of the table of cables, and form of the header; the form all stands for all of them
-- column:   field        string  name of the column
-- column:   header_kind  string  acp127, acp126, partial (an extract of a cable), distribution (before 2002) or other; all
-- column:   cables       bigint  number of cables with this form of header
-- column:   filled       bigint  those with a value that is no empty list, map or text
-- column:   unknown      bigint  those without
-- column:   share        double  filled part, 0 to 1
-- unit:     filled   cables
-- unit:     unknown  cables
-- unit:     share    share of the cables
-- check:    unique field, header_kind
-- check:    max cables <= total
-- check:    each filled + unknown = cables
SELECT
    field,
    header_kind,
    cables,
    filled,
    cables - filled AS unknown,
    round(filled / nullif(cables, 0), 4) AS share
FROM filled_fields
ORDER BY
    place,
    CASE header_kind
        WHEN 'acp127' THEN 1
        WHEN 'acp126' THEN 2
        WHEN 'partial' THEN 3
        WHEN 'distribution' THEN 4
        WHEN 'other' THEN 5
        WHEN 'all' THEN 6
        ELSE 7
    END,
    header_kind
