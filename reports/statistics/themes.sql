-- title:    Themes that nobody named
-- question: What do the cables speak of, and what of it has no topic?
-- row:      one per theme of the last discovery; none before the first
-- column:   theme      int     1, 2, 3 ...: the theme that leads most cables first
-- column:   name       string  its most telling words
-- column:   cables     bigint  cables of the sample of which it is the largest part
-- column:   uncovered  bigint  those of them that have no specific topic
-- column:   share      double  the uncovered part, 0 to 1; null where it leads no cable
-- column:   typical    string  ids of the cables with most of it
-- unit:     cables     cables of the sample
-- unit:     uncovered  cables without a topic
-- unit:     share      uncovered part
-- check:    unique theme
SELECT
    theme,
    name,
    cables,
    uncovered,
    round(uncovered / nullif(cables, 0), 4) AS share,
    array_join(typical, ' ') AS typical
FROM themes
WHERE ordinal = (SELECT max(ordinal) FROM themes)
ORDER BY theme
