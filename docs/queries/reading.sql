-- Which cables shall I read to know each level, chosen by nobody?
--
-- The digest of a cable's content is as good as a die and falls the same way whenever it is asked. Beware: of a small sample nothing can be
-- counted; it is for reading.
SELECT classification, id, subject
FROM (
    SELECT classification, id, subject, row_number() OVER (PARTITION BY classification ORDER BY content_digest) AS place
    FROM cables
    WHERE classification IS NOT NULL
)
WHERE place <= 2
ORDER BY classification, id

-- Over the sample:
--   classification                      | id             | subject
--   CONFIDENTIAL                        | 08RIYADH403    | DEMARCHE DELIVERED: RESPONSE OF SAUDI ARABIA
--   CONFIDENTIAL                        | 09LAPAZ549     | OIL PRODUCTION: MINISTRY REVISES FORECAST
--   CONFIDENTIAL//NOFORN                | 07DUSHANBE338  | DRUG CONTROL AGENCY ASKS FOR PRECURSOR TEST KITS
--   CONFIDENTIAL//NOFORN                | 08KIGALI17     | RWANDA: DEFENSE MINISTRY ON REFORM OF THE ARMED FORCES
--   RESTRICTED                          | 06STOCKHOLM341 | PRIVATIZATION OF TEXTILES PLANT DRAWS SEVEN BIDDERS
--   SECRET                              | 05MEXICO918    | PORT VISIT PASSES WITHOUT INCIDENT
--   SECRET                              | 09BEIRUT189    | OIL PRODUCTION: MINISTRY REVISES FORECAST
--   SECRET//NOFORN                      | 06KINSHASA12   | EXPORT CONTROL LAW READY FOR SIGNATURE
--   SECRET//NOFORN                      | 09STATE119278  | COALITION HOLDS FOR NOW
--   UNCLASSIFIED                        | 09MADRID1647   | HUMAN RIGHTS DIALOGUE RESUMES
--   UNCLASSIFIED                        | 09TASHKENT761  | PARLIAMENT RETURNS TO TASHKENT
--   UNCLASSIFIED//FOR OFFICIAL USE ONLY | 07CARACAS654   | VENEZUELA: NONIMMIGRANT VISA DEMAND RISES
--   UNCLASSIFIED//FOR OFFICIAL USE ONLY | 08RANGOON261   | TERRORIST FINANCING DEMARCHE DELIVERED
