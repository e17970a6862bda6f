-- title:    Levels told by content
-- question: How well does the content of a cable tell whether it is classified?
-- row:      one per part of the cables that the last learning judged, and one for all; none before the first. Each part was judged by a model that knows the others alone
-- column:   fold        string  1, 2, 3 ... of the part; all for all
-- column:   cables      bigint  cables of a known level that were judged
-- column:   classified  bigint  those that are classified
-- column:   told        bigint  those that are said to be classified: a chance of one half or more
-- column:   right       bigint  those of both
-- column:   precision   double  right / told, 0 to 1; null where none is told
-- column:   recall      double  right / classified, 0 to 1; null where none is
-- column:   area        double  of two cables of a part of which one is classified, how often this has the greater chance: 1 where content tells all, 0.5 where it tells nothing; null where there are no two
-- column:   area_low    double  lower end of its 95 % interval; null also where all pairs went alike
-- column:   area_high   double  upper end
-- column:   found       double  part of the classified cables that is found where 11 per cent of the others are taken for such; 0.11 where content tells nothing
-- unit:     classified  classified cables
-- unit:     told        cables said to be classified
-- unit:     right       classified cables said to be so
-- unit:     precision   right part of what is told
-- unit:     recall      told part of the classified
-- unit:     area        area under the ROC curve
-- unit:     found       found part at 11 % false alarms
-- check:    unique fold
-- check:    max cables <= total
-- method:   scores group=fold chance=chance cases=cables happened=classified
SELECT CAST(fold AS string) AS fold, chance, count(*) AS cables, count_if(is_classified) AS classified
FROM cables
JOIN (
    SELECT id AS expected_id, fold, chance
    FROM expected_levels
    WHERE ordinal = (SELECT max(ordinal) FROM expected_levels)
) AS expected ON expected_id = id
WHERE is_classified IS NOT NULL
GROUP BY fold, chance
ORDER BY fold, chance
