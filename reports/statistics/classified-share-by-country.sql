-- title:    Classified share by country
-- question: From which countries are the most of the cables secret?
-- row:      one per country of the sending post
-- column:   country_code  string  ISO 3166-1 alpha-2; unknown where the post has no country
-- column:   country       string  the country in words
-- column:   cables        bigint  number of cables
-- column:   known         bigint  those of a known level
-- column:   classified    bigint  RESTRICTED, CONFIDENTIAL and SECRET ones, with and without NOFORN
-- column:   share         double  classified / known, 0 to 1; null where no level is known
-- column:   share_low     double  lower end of its 95 % interval
-- column:   share_high    double  upper end
-- unit:     known         cables of a known level
-- unit:     classified    classified cables
-- unit:     share         classified part
-- check:    unique country_code
-- check:    sum cables = total
-- selects:  country_code
-- method:   share part=classified whole=known
SELECT
    coalesce(country, 'unknown') AS country_code,
    coalesce(country_name, country, 'unknown') AS country,
    count(*) AS cables,
    count(is_classified) AS known,
    count_if(is_classified) AS classified
FROM cables
GROUP BY cables.country, country_name
ORDER BY cables DESC, country_code
