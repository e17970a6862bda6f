-- title:    Words of a topic's subject lines
-- question: Which words set the subject lines of a topic's cables apart from those of all others?
-- row:      one per chosen topic and word that is beyond chance among all that were looked at: first those of the topic, last those of the others. A word counts once for each cable whose subject line has it; words are two and more letters a to z, in at least twenty cables
-- column:   topic_id      string  id of a chosen topic; all topics where none was chosen
-- column:   topic         string  the topic in words
-- column:   word          string  in small letters
-- column:   cables        bigint  cables about the topic that have it
-- column:   other_cables  bigint  other cables of the selection, whatever they are about, that have it
-- column:   log_odds      double  log of its odds among the words of the topic to those among the others, with a Dirichlet prior
-- column:   z             double  the same in standard deviations
-- column:   g2            double  log-likelihood ratio, with the sign of the difference
-- column:   chi_square    double  chi-square, with the sign of the difference
-- column:   looked_at     bigint  number of words that were looked at, of all topics
-- unit:     other_cables  other cables
-- unit:     log_odds      difference of log-odds
-- unit:     z             standard deviations
-- unit:     g2            log-likelihood ratio
-- unit:     chi_square    chi-square
-- unit:     looked_at     words
-- check:    unique topic_id, word
-- check:    max cables <= total
-- method:   words group=topic_id word=word part=cables others=other_cables
WITH written AS (
    SELECT id, explode(array_distinct(regexp_extract_all(lower(subject), '[a-z]{2,}', 0))) AS word
    FROM cables_of_any_topic
),
vocabulary AS (
    SELECT word, count(*) AS all_cables FROM written GROUP BY word HAVING count(*) >= 20
),
chosen AS (
    SELECT id, topic_id FROM cable_topics WHERE is_chosen
),
counted AS (
    SELECT topic_id, word, count(*) AS cables
    FROM written
    JOIN chosen ON chosen.id = written.id
    GROUP BY topic_id, word
),
asked AS (
    SELECT DISTINCT topic_id FROM chosen
)
SELECT
    asked.topic_id,
    coalesce(topics.label, asked.topic_id) AS topic,
    vocabulary.word,
    coalesce(cables, 0) AS cables,
    all_cables - coalesce(cables, 0) AS other_cables
FROM asked
CROSS JOIN vocabulary
LEFT JOIN counted ON counted.topic_id = asked.topic_id AND counted.word = vocabulary.word
LEFT JOIN topics ON topics.topic = asked.topic_id
ORDER BY topic_id, word
