-- title:    Who refers to whom
-- question: Which posts refer to each other's cables, beyond what their traffic would give?
-- row:      one per citing post and another post that it refers to; references of a post to itself, and to ids of no known station, are left out. Cables refer to what was written shortly before, so that posts that wrote much at the same time refer to each other more for that alone
-- column:   citing_post    string  city of the post that refers; unknown where it has none
-- column:   cited_post     string  city of the post that is referred to, by the station in the id: also of cables that the corpus lacks
-- column:   references     bigint  references of the one to the other
-- column:   of_citing      bigint  references of the citing post to any other
-- column:   to_cited       bigint  references of any other to the cited post
-- column:   of_all         bigint  references of all posts but the cited one to any other
-- column:   expected       double  references that there would be if the citing post referred to the cited one as often as others do
-- column:   lift           double  references as a multiple of these
-- column:   lift_low       double  lower end of its interval of 95 per cent
-- column:   lift_high      double  upper end
-- column:   verdict        string  more, fewer: beyond chance among all pairs; hardly differs; too few to say
-- unit:     of_citing      references
-- unit:     to_cited       references
-- unit:     of_all         references
-- unit:     expected       references
-- unit:     lift           times the expected number
-- unit:     lift_low       times the expected number
-- unit:     lift_high      times the expected number
-- check:    unique citing_post, cited_post
-- method:   lift together=references here=of_citing having=to_cited all=of_all
-- finding:  {references/of_citing} of what {citing_post} refers to at other posts is by {cited_post}, against {to_cited/of_all} of what all posts refer to
-- sureness: 95%: {lift_low} to {lift_high} times what is expected; {references} references
-- compares: to_cited/of_all references/of_citing
WITH stations AS (
    SELECT station, min(post) AS cited_post FROM posts WHERE station IS NOT NULL GROUP BY station
),
edges AS (
    SELECT
        coalesce(post, 'unknown') AS citing_post,
        regexp_extract(cited_cable, '^[0-9]{2}([A-Z]+)[0-9]+$', 1) AS station
    FROM cable_references
),
counted AS (
    SELECT citing_post, cited_post, count(*) AS pair_references
    FROM edges
    JOIN stations USING (station)
    WHERE citing_post <> cited_post
    GROUP BY citing_post, cited_post
),
citing AS (
    SELECT citing_post, sum(pair_references) AS of_citing FROM counted GROUP BY citing_post
),
cited AS (
    SELECT cited_post, sum(pair_references) AS to_cited FROM counted GROUP BY cited_post
),
everything AS (
    SELECT sum(pair_references) AS all_references FROM counted
)
SELECT
    counted.citing_post,
    counted.cited_post,
    CAST(pair_references AS bigint) AS references,
    CAST(citing.of_citing AS bigint) AS of_citing,
    CAST(to_cited AS bigint) AS to_cited,
    CAST(all_references - coalesce(own.of_citing, 0) AS bigint) AS of_all
FROM counted
JOIN citing ON citing.citing_post = counted.citing_post
JOIN cited ON cited.cited_post = counted.cited_post
LEFT JOIN citing AS own ON own.citing_post = counted.cited_post
CROSS JOIN everything
ORDER BY pair_references DESC, citing_post, cited_post
