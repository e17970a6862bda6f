-- title:    Words of subject lines
-- question: Which words do subject lines have?
-- row:      one per word, the most frequent first. A word counts once for each cable whose subject line has it; words are two and more letters a to z
-- column:   word    string  in small letters
-- column:   cables  bigint  cables that have it
-- column:   words   bigint  all words of all subject lines: the same in each row
-- column:   share   double  part of them that is this word, 0 to 1
-- unit:     share   share of words
-- check:    unique word
-- check:    max cables <= total
-- check:    same words
-- method:   vocabulary word=word part=cables
SELECT word, count(*) AS cables
FROM (
    SELECT explode(array_distinct(regexp_extract_all(lower(subject), '[a-z]{2,}', 0))) AS word
    FROM cables
) AS written
GROUP BY word
ORDER BY cables DESC, word
