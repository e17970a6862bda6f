-- Does the sender in the header name the post that the source names?
--
-- Spark alone: it calls post_of. Beware: a sender that names no known post, such as an attaché's office, is unknown and not a contradiction.
SELECT count(sender) AS with_sender, count_if(post_of(sender).post = post) AS same,
       count_if(post_of(sender).post <> post) AS other, count_if(sender IS NOT NULL AND post_of(sender) IS NULL) AS unknown
FROM cables

-- Over the sample:
--   with_sender | same | other | unknown
--   2378        | 2378 | 0     | 0
