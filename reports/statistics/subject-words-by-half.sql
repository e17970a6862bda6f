-- title:    Words that subject lines took up and gave up
-- question: Which words set the subject lines of the later half of the cables apart from those of the earlier one?
-- row:      one per word that is beyond chance among all that were looked at: first those of the later half, last those of the earlier one. A word counts once for each cable whose subject line has it; words are two and more letters a to z, in at least five cables
-- column:   compared      string  later half: that which begins on the median day of the selection, whatever its cables are about
-- column:   word          string  in small letters
-- column:   later         bigint  cables of the later half that have it
-- column:   earlier       bigint  cables of the earlier half that have it
-- column:   log_odds      double  log of its odds among the words of the later half to those among the words of the earlier one, with a Dirichlet prior
-- column:   z             double  the same in standard deviations
-- column:   g2            double  log-likelihood ratio, with the sign of the difference
-- column:   chi_square    double  chi-square, with the sign of the difference
-- column:   looked_at     bigint  number of words that were looked at
-- unit:     later         cables
-- unit:     earlier       cables
-- unit:     log_odds      difference of log-odds
-- unit:     z             standard deviations
-- unit:     g2            log-likelihood ratio
-- unit:     chi_square    chi-square
-- unit:     looked_at     words
-- check:    unique word
-- check:    max later <= total
-- check:    max earlier <= total
-- method:   words group=compared word=word part=later others=earlier
WITH written AS (
    SELECT
        day >= (SELECT day FROM median_day) AS is_later,
        explode(array_distinct(regexp_extract_all(lower(subject), '[a-z]{2,}', 0))) AS word
    FROM cables
    WHERE day IS NOT NULL
)
SELECT 'later half' AS compared, word, count_if(is_later) AS later, count_if(NOT is_later) AS earlier
FROM written
GROUP BY word
HAVING count(*) >= 5
ORDER BY word
