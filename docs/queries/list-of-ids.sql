-- Which ids of a list from a book are here?
--
-- Spark alone: it calls canonical_id. Beware: what has the form of no id is null, and so never found; what was meant
-- nobody can tell.
SELECT written, canonical_id(written) AS id, cables.id IS NOT NULL AS is_here
FROM VALUES ('2009 Astana 000168'), ('09-ASTANA-168'), ('06 PORT OF SPAIN 123'), ('see above') AS list (written)
LEFT JOIN cables ON cables.id = canonical_id(written)
ORDER BY written

-- Over the sample:
--   written              | id               | is_here
--   06 PORT OF SPAIN 123 | 06PORTOFSPAIN123 | false
--   09-ASTANA-168        | 09ASTANA168      | true
--   2009 Astana 000168   | 09ASTANA168      | true
--   see above            | NULL             | false
