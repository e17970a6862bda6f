-- title:    Most cited missing cables
-- question: Which cables do others refer to most that the corpus lacks?
-- row:      one per cited id that is no cable of the corpus, of the hundred that most cables refer to; an id that was mistyped or read wrongly is missing, too
-- column:   cited_cable  string  reference id as the references give it
-- column:   station      string  its station; null where the id has no known form
-- column:   cables       bigint  number of cables that refer to it
-- column:   posts        bigint  number of posts that these are from
-- column:   first_day    date    day of the first of them, UTC; null where none has a date
-- column:   last_day     date    day of the last one
-- unit:     posts        citing posts
-- check:    unique cited_cable
-- check:    max cables <= total
WITH counted AS (
    SELECT cited_cable, count(*) AS cables, count(DISTINCT origin) AS posts, min(day) AS first_day, max(day) AS last_day
    FROM cable_references
    GROUP BY cited_cable
)
SELECT /*+ SHUFFLE_HASH(counted) */
    cited_cable,
    nullif(regexp_extract(cited_cable, '^[0-9]{2}([A-Z]+)[0-9]+$', 1), '') AS station,
    counted.cables,
    posts,
    first_day,
    last_day
FROM counted
LEFT JOIN corpus ON corpus.id = cited_cable
WHERE corpus.id IS NULL
ORDER BY cables DESC, cited_cable
LIMIT 100
