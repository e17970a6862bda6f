-- title:    Cables by release date
-- question: When were the cables released?
-- row:      one per day on which cables were released
-- column:   released_on  date    day of the release of the page, UTC; null where the layout has none
-- column:   cables       bigint  number of cables
-- check:    unique released_on
-- check:    sum cables = total
SELECT CAST(released AS date) AS released_on, count(*) AS cables
FROM cables
GROUP BY CAST(released AS date)
ORDER BY released_on NULLS LAST
