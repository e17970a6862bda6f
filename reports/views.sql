-- The names that statistics ask, for DuckDB over warehouse/parquet/, the current snapshot, from the folder of this project:
--   duckdb -init reports/views.sql -c ".read reports/statistics/cables-by-origin.sql"
-- Every statistic runs as it is; one that uses another reads its answer as a table of its name (README).
-- Columns: docs/columns.md.
SET TimeZone = 'UTC';

-- Functions that DuckDB has by other names.
CREATE OR REPLACE MACRO array_join(list, separator) AS array_to_string(list, separator);
CREATE OR REPLACE MACRO explode(list) AS unnest(list);
CREATE OR REPLACE MACRO slice(list, first, length) AS list[first : first + length - 1];

-- DuckDB's own counts null where every condition is.
CREATE OR REPLACE MACRO count_if(condition) AS count(CASE WHEN condition THEN 1 END);
CREATE OR REPLACE MACRO regexp_like(string, pattern) AS regexp_matches(string, pattern);

-- Halves are rounded up as the number is written: DuckDB's own makes 0.4039 of 0.40395, which is a little less in memory.
CREATE OR REPLACE MACRO round(number, digits) AS
    CAST(system.main.round(CAST(CAST(number AS VARCHAR) AS DECIMAL(38, 20)), digits) AS DOUBLE);

CREATE OR REPLACE VIEW posts AS FROM 'warehouse/parquet/posts/*.parquet';
CREATE OR REPLACE VIEW tags AS FROM 'warehouse/parquet/tags/*.parquet';
CREATE OR REPLACE VIEW topics AS FROM 'warehouse/parquet/topics/*.parquet';
CREATE OR REPLACE VIEW phrases AS FROM 'warehouse/parquet/phrases/*.parquet';
CREATE OR REPLACE VIEW snapshot AS FROM 'warehouse/parquet/snapshot/*.parquet';

-- What later loads logged that changed nothing is not part of the snapshot.
CREATE OR REPLACE VIEW loads AS
FROM 'warehouse/parquet/loads/*.parquet' WHERE ordinal <= (SELECT ordinal FROM snapshot);
CREATE OR REPLACE VIEW rejects AS
FROM 'warehouse/parquet/rejects/*.parquet' WHERE load_id <= (SELECT ordinal FROM snapshot);
CREATE OR REPLACE VIEW duplicates AS
FROM 'warehouse/parquet/duplicates/*.parquet' WHERE load_id <= (SELECT ordinal FROM snapshot);
CREATE OR REPLACE VIEW ignored AS
FROM 'warehouse/parquet/ignored/*.parquet' WHERE load_id <= (SELECT ordinal FROM snapshot);

-- What was learned from the cables; nothing before it was.
CREATE OR REPLACE VIEW models AS FROM 'warehouse/parquet/models/*.parquet';
CREATE OR REPLACE VIEW model_topics AS
FROM 'warehouse/parquet/model_topics/*.parquet' WHERE model IN (SELECT ordinal FROM models);
CREATE OR REPLACE VIEW model_terms AS
FROM 'warehouse/parquet/model_terms/*.parquet' WHERE model IN (SELECT ordinal FROM models);
CREATE OR REPLACE VIEW evaluations AS FROM 'warehouse/parquet/evaluations/*.parquet';
CREATE OR REPLACE VIEW themes AS FROM 'warehouse/parquet/themes/*.parquet';
CREATE OR REPLACE VIEW expected_levels AS FROM 'warehouse/parquet/expected_levels/*.parquet';

-- All cables, each with what of its date, level and place statistics group by.
CREATE OR REPLACE VIEW corpus AS
SELECT
    stored.* REPLACE (created AT TIME ZONE 'UTC' AS created, released AT TIME ZONE 'UTC' AS released),
    CASE WHEN NOT list_contains(issues, 'DAY_UNKNOWN') THEN CAST(created AT TIME ZONE 'UTC' AS date) END AS day,
    CASE
        WHEN list_contains(issues, 'DAY_UNKNOWN') THEN CAST(created AT TIME ZONE 'UTC' AS date) + 14
        ELSE CAST(created AT TIME ZONE 'UTC' AS date)
    END AS day_or_mid_month,
    CAST(date_trunc('month', created AT TIME ZONE 'UTC') AS date) AS month,
    CASE WHEN NOT list_contains(issues, 'DAY_UNKNOWN') THEN isodow(created AT TIME ZONE 'UTC') END AS day_of_week,
    CASE WHEN NOT list_contains(issues, 'TIME_UNKNOWN') THEN hour(created AT TIME ZONE 'UTC') END AS hour,
    isodow(created AT TIME ZONE 'UTC' + to_minutes(utc_offset)) AS local_day_of_week,
    hour(created AT TIME ZONE 'UTC' + to_minutes(utc_offset)) AS local_hour,
    CASE
        WHEN regexp_matches(classification, '^(RESTRICTED|CONFIDENTIAL|SECRET)') THEN true
        WHEN regexp_matches(classification, '^(UNCLASSIFIED|LIMITED OFFICIAL USE)') THEN false
    END AS is_classified,
    country_name,
    CASE WHEN station IS NOT NULL THEN
        CAST(substring(id, 1, 2) AS int) + CASE WHEN substring(id, 1, 2) < '66' THEN 2000 ELSE 1900 END
    END AS id_year,
    len(topics) AS topic_count,
    len(cites) AS reference_count
FROM read_parquet('warehouse/parquet/cables/*.parquet', union_by_name = true) AS stored
LEFT JOIN (SELECT country, max(country_name) AS country_name FROM posts GROUP BY country) AS countries USING (country);

-- Of a selection of cables: put a WHERE into the two.
CREATE OR REPLACE VIEW cables_of_any_topic AS FROM corpus;
CREATE OR REPLACE VIEW cables AS FROM cables_of_any_topic;
CREATE OR REPLACE VIEW chosen_topics AS SELECT topic AS topic_id FROM topics;

CREATE OR REPLACE VIEW median_day AS
SELECT min(day) AS day
FROM (
    SELECT day, sum(count(*)) OVER (ORDER BY day) AS until, sum(count(*)) OVER () AS everything
    FROM cables_of_any_topic
    WHERE day IS NOT NULL
    GROUP BY day
)
WHERE 2 * until >= everything;

CREATE OR REPLACE VIEW weekly_traffic AS
SELECT CAST(date_trunc('week', day) AS date) AS week, count(*) AS all_cables
FROM cables_of_any_topic
WHERE day IS NOT NULL
GROUP BY CAST(date_trunc('week', day) AS date);

CREATE OR REPLACE VIEW cable_topics AS
SELECT
    id, created, day, month, year, origin, post, cable.country, country_name, bureau, classification, is_classified,
    cable.about.topic AS topic_id,
    coalesce(topics.label, cable.about.topic) AS topic,
    coalesce(topics.generic, false) AS generic,
    cable.about.topic IN (SELECT topic_id FROM chosen_topics) AS is_chosen,
    cable.about.source,
    cable.about.confidence,
    cable.about.source IN ('tag', 'both') AS by_tag,
    cable.about.source IN ('text', 'both') AS by_text,
    cable.about.source = 'model' AS by_model
FROM (SELECT *, unnest(topics) AS about FROM cables) AS cable
LEFT JOIN topics ON topics.topic = cable.about.topic;

CREATE OR REPLACE VIEW cable_specific_topics AS
SELECT
    id, created, day, month, year, origin, post, country, country_name, bureau, classification, is_classified,
    topic_id, topic, is_chosen, source, confidence,
    coalesce(by_tag, false) AS by_tag,
    coalesce(by_text, false) AS by_text,
    coalesce(by_model, false) AS by_model
FROM cables
LEFT JOIN (
    SELECT id, topic_id, topic, is_chosen, source, confidence, by_tag, by_text, by_model FROM cable_topics WHERE NOT generic
) USING (id);

CREATE OR REPLACE VIEW topic_pairs AS
SELECT
    id, one.created, one.day, one.month, one.year, one.origin, one.post, one.country, one.country_name, one.bureau,
    one.classification, one.is_classified,
    one.topic_id,
    one.is_chosen,
    other.topic_id AS other_topic_id,
    one.by_tag AND other.by_tag AS by_tag,
    one.by_text AND other.by_text AS by_text,
    one.by_model OR other.by_model AS by_model
FROM cable_topics AS one
JOIN cable_topics AS other USING (id)
WHERE NOT one.generic AND NOT other.generic AND one.topic_id <> other.topic_id;

CREATE OR REPLACE VIEW topic_evidence AS
SELECT
    id, created, day, month, year, origin, post, country, country_name, bureau, classification, is_classified,
    found.about.topic AS topic_id,
    coalesce(topics.label, found.about.topic) AS topic,
    found.about.topic IN (SELECT topic_id FROM chosen_topics) AS is_chosen,
    found.hit.phrase,
    found.hit.count AS occurrences,
    found.hit.points,
    phrases.weight,
    phrases.subtopic AS subtopic_id,
    phrases.subtopic_label AS subtopic,
    phrases.body
FROM (SELECT *, unnest(about.evidence) AS hit FROM (SELECT *, unnest(topics) AS about FROM cables)) AS found
LEFT JOIN topics ON topics.topic = found.about.topic
LEFT JOIN phrases ON phrases.topic = found.about.topic AND phrases.phrase = found.hit.phrase;

CREATE OR REPLACE VIEW cable_subtopics AS
SELECT
    id,
    any_value(COLUMNS(* EXCLUDE (id, topic_id, subtopic_id, subtopic, phrase, occurrences, points, weight, body))) AS '\0',
    topic_id,
    subtopic_id,
    subtopic
FROM topic_evidence
WHERE subtopic_id IS NOT NULL
GROUP BY id, topic_id, subtopic_id, subtopic
HAVING max(weight) >= 3 OR count(*) >= 2;

-- One row of null for a cable without any.
CREATE OR REPLACE MACRO each(list) AS unnest(CASE WHEN len(list) = 0 THEN [NULL] ELSE list END);

CREATE OR REPLACE VIEW cable_captions AS
SELECT id, created, day, month, year, origin, post, country, country_name, bureau, classification, is_classified,
    each(captions) AS caption
FROM cables;

CREATE OR REPLACE VIEW cable_reasons AS
SELECT id, created, day, month, year, origin, post, country, country_name, bureau, classification, is_classified,
    each(reasons) AS reason
FROM cables;

CREATE OR REPLACE VIEW cable_issues AS
SELECT id, created, day, month, year, origin, post, country, country_name, bureau, classification, is_classified,
    each(issues) AS issue
FROM cables;

CREATE OR REPLACE VIEW cable_references AS
SELECT id, created, day, month, year, origin, post, country, country_name, bureau, classification, is_classified,
    unnest(cites) AS cited_cable
FROM cables;

CREATE OR REPLACE VIEW cable_addressees AS
SELECT id, created, day, month, year, origin, post, country, country_name, bureau, classification, is_classified,
    given.name AS addressee, kind, given.precedence AS addressee_precedence
FROM (
    SELECT *, 'action' AS kind, unnest(recipients) AS given FROM cables
    UNION ALL
    SELECT *, 'information' AS kind, unnest(info_recipients) AS given FROM cables
);

CREATE OR REPLACE VIEW cable_tags AS
SELECT id, created, day, month, year, origin, post, given.country, country_name, bureau, classification, is_classified,
    given.tag, tags.kind, tags.meaning, tags.country AS tagged_country
FROM (SELECT *, each(tags) AS tag FROM cables) AS given
LEFT JOIN tags ON tags.tag = given.tag;

CREATE OR REPLACE VIEW cable_tag_kinds AS
SELECT
    id,
    any_value(COLUMNS(* EXCLUDE (id, tag, kind, meaning, tagged_country))) AS '\0',
    CASE WHEN tag IS NULL THEN 'none' ELSE coalesce(cable_tags.kind, 'other') END AS kind
FROM cable_tags
GROUP BY id, CASE WHEN tag IS NULL THEN 'none' ELSE coalesce(cable_tags.kind, 'other') END;

CREATE OR REPLACE VIEW cable_tag_countries AS
SELECT id, created, day, month, year, origin, post, country, country_name, bureau, classification, is_classified,
    tagged_country, tagged_country_name
FROM cables
LEFT JOIN (
    SELECT DISTINCT id, tagged_country FROM cable_tags WHERE kind = 'geographic' AND tagged_country IS NOT NULL
) USING (id)
LEFT JOIN (
    SELECT
        tags.country AS tagged_country,
        coalesce(max(country_name), array_join(list_sort(list(DISTINCT meaning)), ' and ')) AS tagged_country_name
    FROM tags
    LEFT JOIN (SELECT DISTINCT country AS code, country_name FROM posts) AS named ON named.code = tags.country
    WHERE kind = 'geographic'
    GROUP BY tags.country
) USING (tagged_country);

-- Of each column of the table, in how many cables there is something.
CREATE OR REPLACE VIEW filled_fields AS
WITH counted AS (
    SELECT
        coalesce(header_kind, 'unknown') AS kind_of_header,
        count(*) AS number_of_cables,
        count_if(coalesce(CAST(COLUMNS(* EXCLUDE (
                day, day_or_mid_month, month, day_of_week, hour, local_day_of_week, local_hour, is_classified, country_name, id_year, topic_count, reference_count))
            AS VARCHAR) NOT IN ('', '[]', '{}'), false)) AS '\0'
    FROM cables
    GROUP BY ROLLUP (coalesce(header_kind, 'unknown'))
)
SELECT
    column_index - 1 AS place,
    field,
    coalesce(kind_of_header, 'all') AS header_kind,
    number_of_cables AS cables,
    filled
FROM (UNPIVOT counted ON COLUMNS(* EXCLUDE (kind_of_header, number_of_cables)) INTO NAME field VALUE filled)
JOIN (SELECT column_name AS field, column_index FROM duckdb_columns() WHERE table_name = 'corpus') USING (field);
