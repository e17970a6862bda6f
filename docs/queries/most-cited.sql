-- Which cables do others refer to most, and are they here?
--
-- Beware: a cable is cited by what was printed on a REF line; a slip there cites another cable. One that is not here may have been sent.
SELECT cited_cable, count(*) AS cited_by, count(cables.id) > 0 AS is_here
FROM cable_references
LEFT JOIN cables ON cables.id = cited_cable
GROUP BY cited_cable
ORDER BY cited_by DESC, cited_cable
LIMIT 8

-- Over the sample:
--   cited_cable    | cited_by | is_here
--   01THEHAGUE1173 | 7        | true
--   66TELAVIV1548  | 7        | true
--   95DAMASCUS777  | 7        | true
--   03JAKARTA53    | 6        | true
--   03STATE102583  | 6        | true
--   04CARACAS729   | 6        | true
--   04TELAVIV532   | 6        | true
--   88MANAMA192    | 6        | true
