-- title:    Classified against expected by topic
-- question: Are cables about some topic classified more, or less, than their content lets expect?
-- row:      one per specific topic with cables that the last learning judged; none before the first. The model sees the topics of each cable, so that one differs only where its words and other topics mislead; what is expected is an estimate, which the intervals take as it is
-- column:   topic            string  a specific topic of the dictionary in words; unknown where none was found
-- column:   cables           bigint  cables of a known level that were judged; one about two topics counts for both
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
-- check:    unique topic
-- check:    max cables <= total
-- method:   forecast group=topic chance=chance cases=cables happened=classified
-- finding:  {topic}: {share} of cables are classified, where their content lets expect {expected_share}
-- sureness: 95%: {difference_low} to {difference_high} points, the expectation taken as known; of {cables} cables
-- compares: expected_share share
SELECT
    coalesce(topic, 'unknown') AS topic,
    chance,
    count(*) AS cables,
    count_if(is_classified) AS classified
FROM cable_specific_topics
JOIN (
    SELECT id AS expected_id, chance
    FROM expected_levels
    WHERE ordinal = (SELECT max(ordinal) FROM expected_levels)
) AS expected ON expected_id = id
WHERE is_classified IS NOT NULL
GROUP BY coalesce(topic, 'unknown'), chance
ORDER BY topic, chance
