-- title:    Cables by sender
-- question: Who signs as the sender of the cables?
-- row:      one per sender
-- column:   sender   string  name after FM in the header, as printed; unknown where the header has none, as that of an extract
-- column:   origins  bigint  number of posts and offices whose cables name it
-- column:   cables   bigint  number of cables
-- unit:     origins  posts and offices
-- check:    unique sender
-- check:    sum cables = total
SELECT coalesce(sender, 'unknown') AS sender, count(DISTINCT origin) AS origins, count(*) AS cables
FROM cables
GROUP BY coalesce(sender, 'unknown')
ORDER BY cables DESC, sender
