-- title:    Words of secret subject lines
-- question: Which words set the subject lines of secret cables apart from those of unclassified ones?
-- row:      one per word that is beyond chance among all that were looked at: first those of secret cables, last those of unclassified ones. A word counts once for each cable whose subject line has it; words are two and more letters a to z, in at least five of these cables
-- column:   compared      string  secret: those of SECRET cables against those of UNCLASSIFIED ones, each with all caveats
-- column:   word          string  in small letters
-- column:   secret        bigint  secret cables that have it
-- column:   unclassified  bigint  unclassified cables that have it
-- column:   log_odds      double  log of its odds among the words of secret cables to those among the others, with a Dirichlet prior
-- column:   z             double  the same in standard deviations
-- column:   g2            double  log-likelihood ratio, with the sign of the difference
-- column:   chi_square    double  chi-square, with the sign of the difference
-- column:   looked_at     bigint  number of words that were looked at
-- unit:     secret        secret cables
-- unit:     unclassified  unclassified cables
-- unit:     log_odds      difference of log-odds
-- unit:     z             standard deviations
-- unit:     g2            log-likelihood ratio
-- unit:     chi_square    chi-square
-- unit:     looked_at     words
-- check:    unique word
-- check:    max secret <= total
-- check:    max unclassified <= total
-- method:   words group=compared word=word part=secret others=unclassified
WITH written AS (
    SELECT
        classification LIKE 'SECRET%' AS is_secret,
        explode(array_distinct(regexp_extract_all(lower(subject), '[a-z]{2,}', 0))) AS word
    FROM cables
    WHERE classification LIKE 'SECRET%' OR classification LIKE 'UNCLASSIFIED%'
)
SELECT 'secret' AS compared, word, count_if(is_secret) AS secret, count_if(NOT is_secret) AS unclassified
FROM written
GROUP BY word
HAVING count(*) >= 5
ORDER BY word
