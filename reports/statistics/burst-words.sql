-- title:    Words of the bursts
-- question: Which words set the subject lines of a burst apart from those of the topic's other cables?
-- row:      one per burst of a topic and word that is beyond chance among all that were looked at: first those of the burst, last those of the other cables. A word counts once for each cable whose subject line has it; words are two and more letters a to z, in at least five dated cables about the topic
-- column:   burst         string  topic and first day, which tell bursts apart
-- column:   topic_id      string  id of the topic that burst
-- column:   topic         string  the topic in words
-- column:   first_day     date    Monday of the burst's first week, UTC
-- column:   word          string  in small letters
-- column:   cables        bigint  cables about the topic in the burst's weeks that have it
-- column:   other_cables  bigint  cables about the topic in all other weeks that have it
-- column:   log_odds      double  log of its odds among the words of the burst to those among the others, with a Dirichlet prior
-- column:   z             double  the same in standard deviations
-- column:   g2            double  log-likelihood ratio, with the sign of the difference
-- column:   chi_square    double  chi-square, with the sign of the difference
-- column:   looked_at     bigint  number of words that were looked at, of all bursts
-- unit:     other_cables  other cables
-- unit:     log_odds      difference of log-odds
-- unit:     z             standard deviations
-- unit:     g2            log-likelihood ratio
-- unit:     chi_square    chi-square
-- unit:     looked_at     words
-- check:    unique burst, word
-- check:    max cables <= total
-- method:   words group=burst word=word part=cables others=other_cables
-- uses:     bursts-by-topic
WITH about AS (
    SELECT
        bursts_by_topic.topic_id,
        bursts_by_topic.topic,
        first_day,
        id,
        day BETWEEN first_day AND last_day AS is_inside
    FROM bursts_by_topic
    JOIN cable_topics ON cable_topics.topic_id = bursts_by_topic.topic_id
    WHERE day IS NOT NULL
),
written AS (
    SELECT
        topic_id,
        about.topic,
        first_day,
        is_inside,
        explode(array_distinct(regexp_extract_all(lower(subject), '[a-z]{2,}', 0))) AS word
    FROM about
    JOIN cables ON cables.id = about.id
)
SELECT
    concat(topic_id, ' ', CAST(first_day AS string)) AS burst,
    topic_id,
    topic,
    first_day,
    word,
    count_if(is_inside) AS cables,
    count_if(NOT is_inside) AS other_cables
FROM written
GROUP BY topic_id, topic, first_day, word
HAVING count(*) >= 5
ORDER BY burst, word
