-- title:    Completeness by post
-- question: Of which posts does the corpus hold most of the cables, and of which hardly any?
-- row:      one per city with a post, those with most cables first
-- method:   completeness group=post station=station year=id_year serial=serial day=day_or_mid_month
-- column:   post          string  city; unknown where the origin is no known post
-- column:   cables        bigint  number of cables
-- column:   held          bigint  those of stations and years of which the traffic can be estimated: with five cables and more
-- column:   other         bigint  those of all others, or with a serial number that must be wrong
-- column:   station_years bigint  number of stations and years that the estimates are the sum of
-- column:   traffic       double  estimate of how many cables these stations numbered in these years; null, as all that follow, where there are none
-- column:   traffic_low   double  lower end of its interval of 95 per cent
-- column:   traffic_high  double  upper end of the same
-- column:   share         double  held ones by the estimate, 0 to 1
-- column:   share_low     double  the same by the upper end of the interval
-- column:   share_high    double  the same by its lower end
-- unit:     held          cables
-- unit:     other         cables
-- unit:     station_years stations and years
-- unit:     traffic       numbered cables
-- unit:     traffic_low   numbered cables
-- unit:     traffic_high  numbered cables
-- unit:     share         share of the cables
-- unit:     share_low     share of the cables
-- unit:     share_high    share of the cables
-- check:    unique post
-- check:    sum cables = total
-- check:    each held + other = cables
WITH numbered AS (
    SELECT coalesce(post, 'unknown') AS post, id_year, station, serial, day_or_mid_month
    FROM cables
),
posts_by_size AS (
    SELECT post, count(*) AS cables
    FROM numbered
    GROUP BY post
)
SELECT post, id_year, station, serial, day_or_mid_month
FROM numbered
JOIN posts_by_size USING (post)
ORDER BY cables DESC, post, id_year NULLS LAST, station NULLS LAST, serial NULLS LAST, day_or_mid_month NULLS LAST
