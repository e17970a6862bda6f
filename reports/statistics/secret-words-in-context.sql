-- title:    Secret words in their context
-- question: How do the words stand that set secret subject lines apart from unclassified ones?
-- row:      one per word of subject-words-by-secrecy and subject line that has it, of each word the first three by day: of secret cables where it is theirs, else of unclassified ones
-- column:   compared        string  secret or unclassified: whose word it is
-- column:   word            string  in small letters
-- column:   place           int     place among the lines of the word, from 1
-- column:   before          string  what stands before it in the subject line, as printed
-- column:   keyword         string  the word as printed
-- column:   after           string  what stands behind it
-- column:   id              string  reference id of the cable
-- column:   day             date    day on which it was sent; null where unknown
-- column:   origin          string  post or office as the source writes it; null where it names none
-- check:    unique word, place
-- uses:     subject-words-by-secrecy
WITH written AS (
    SELECT
        id,
        classification LIKE 'SECRET%' AS is_secret,
        explode(array_distinct(regexp_extract_all(lower(subject), '[a-z]{2,}', 0))) AS word
    FROM cables
    WHERE classification LIKE 'SECRET%' OR classification LIKE 'UNCLASSIFIED%'
),
found AS (
    SELECT written.word, written.is_secret, z, cables.id, cables.day, cables.origin, cables.subject
    FROM subject_words_by_secrecy
    JOIN written ON written.word = subject_words_by_secrecy.word AND written.is_secret = (z > 0)
    JOIN cables ON cables.id = written.id
),
placed AS (
    SELECT
        found.*,
        row_number() OVER (PARTITION BY word ORDER BY day NULLS LAST, id) AS place,
        regexp_extract_all(subject, '[A-Za-z]{2,}|[A-Za-z]|[^A-Za-z]', 0) AS pieces,
        CAST(array_position(regexp_extract_all(lower(subject), '[a-z]{2,}|[a-z]|[^a-z]', 0), word) AS int) AS ordinal
    FROM found
)
SELECT
    CASE WHEN is_secret THEN 'secret' ELSE 'unclassified' END AS compared,
    word,
    CAST(place AS int) AS place,
    array_join(slice(pieces, 1, ordinal - 1), '') AS before,
    array_join(slice(pieces, ordinal, 1), '') AS keyword,
    array_join(slice(pieces, ordinal + 1, 10000), '') AS after,
    id,
    day,
    origin
FROM placed
WHERE place <= 3
ORDER BY z DESC, word, place
