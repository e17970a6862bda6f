-- title:    Classified against expected by origin
-- question: Which posts classify more, or less, of their cables than the content lets expect?
-- row:      one per origin with cables that the last learning judged; none before the first. Expected is what cables of such words and topics are elsewhere in the sample that was learned from: an estimate, which the intervals take as it is
-- column:   origin           string  post or office as the source writes it; unknown where it names none
-- column:   cables           bigint  cables of a known level that were judged
-- column:   classified       bigint  those that are classified
-- column:   expected         double  how many would be by their content
-- column:   share            double  classified / cables, 0 to 1
-- column:   expected_share   double  expected / cables, 0 to 1
-- column:   difference       double  share less expected_share, -1 to 1
-- column:   difference_low   double  lower end of its 95 % interval, the expectation taken as known
-- column:   difference_high  double  upper end
-- column:   verdict          string  more, fewer, hardly differs or too few to say, corrected for the number of rows; those of more and fewer come first
-- unit:     classified       classified cables
-- unit:     expected         expected classified cables
-- unit:     share            classified part
-- unit:     expected_share   expected classified part
-- check:    unique origin
-- check:    max cables <= total
-- method:   forecast group=origin chance=chance cases=cables happened=classified
-- finding:  {origin} classified {share} of its cables, where their content lets expect {expected_share}
-- sureness: 95%: {difference_low} to {difference_high} points, the expectation taken as known; of {cables} cables
-- compares: expected_share share
SELECT
    coalesce(origin, 'unknown') AS origin,
    chance,
    count(*) AS cables,
    count_if(is_classified) AS classified
FROM cables
JOIN (
    SELECT id AS expected_id, chance
    FROM expected_levels
    WHERE ordinal = (SELECT max(ordinal) FROM expected_levels)
) AS expected ON expected_id = id
WHERE is_classified IS NOT NULL
GROUP BY coalesce(origin, 'unknown'), chance
ORDER BY origin, chance
