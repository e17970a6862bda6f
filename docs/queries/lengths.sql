-- How long is the usual cable of each level?
--
-- Beware: a few very long cables pull the mean up; the median is the cable in the middle. Words are those of the text without page markers.
SELECT classification, count(*) AS cables, median(words) AS median_words, round(avg(words), 0) AS mean_words,
       max(words) AS longest
FROM cables
GROUP BY classification
ORDER BY median_words DESC, classification

-- Over the sample:
--   classification                      | cables | median_words | mean_words | longest
--   CONFIDENTIAL//NOFORN                | 47     | 352          | 420        | 2486
--   SECRET                              | 200    | 349.5        | 384        | 2402
--   SECRET//NOFORN                      | 66     | 343.5        | 384        | 1976
--   CONFIDENTIAL                        | 1053   | 334          | 382        | 2556
--   UNCLASSIFIED                        | 909    | 307          | 347        | 2563
--   UNCLASSIFIED//FOR OFFICIAL USE ONLY | 724    | 306.5        | 356        | 2423
--   RESTRICTED                          | 1      | 300          | 300        | 300
