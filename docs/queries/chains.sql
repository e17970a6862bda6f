-- Which cables stand behind one cable: those that it refers to, those that these refer to, and so on?
--
-- Beware: a chain ends where a cable is not here. Cables can refer to each other, so that the steps have a limit. Begin with one cable, or
-- with few: of all cables of a whole corpus there are more ways than Spark follows.
WITH RECURSIVE steps AS (
    SELECT cited_cable AS reached, 1 AS step FROM cable_references WHERE id = '07STATE93476'
    UNION ALL
    SELECT cited_cable, step + 1
    FROM steps
    JOIN cable_references ON cable_references.id = reached
    WHERE step < 6
)
SELECT min(step) AS step, reached, max(cables.day) AS day, max(cables.subject) AS subject
FROM steps
LEFT JOIN cables ON cables.id = reached
GROUP BY reached
ORDER BY step, reached
