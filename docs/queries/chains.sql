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

-- Over the sample:
--   step | reached      | day        | subject
--   1    | 07STATE82289 | NULL       | NULL
--   1    | 07STATE93475 | 2007-09-21 | VISIT OF THE DELEGATION FROM SELVAJE
--   1    | 07VILNIUS444 | 2007-09-03 | GOVERNOR OF KALMERUN LOOKS AHEAD
--   2    | 07BERLIN684  | 2007-09-11 | GERMANY: FOREIGN MINISTRY ON THE REGIONAL SUMMIT
--   2    | 07STATE35589 | NULL       | NULL
--   2    | 07STATE71486 | NULL       | NULL
--   3    | 05BERLIN789  | 2005-10-20 | ELECTION COMMISSION PUBLISHES VOTER LISTS
--   3    | 06BERLIN882  | 2006-11-23 | GOVERNOR OF AMBERSK LOOKS AHEAD
--   3    | 07BERLIN435  | NULL       | NULL
