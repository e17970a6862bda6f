-- title:    Coverage of the fields
-- question: In how many cables was each field found, by form of the header?
-- row:      one per column of the table of cables, and form of the header; the form all stands for all of them
-- column:   field        string  name of the column
-- column:   header_kind  string  acp127, acp126, partial (an extract of a cable), distribution (before 2002) or other; all
-- column:   cables       bigint  number of cables with this form of header
-- column:   filled       bigint  those with a value that is no empty list, map or text
-- column:   unknown      bigint  those without
-- column:   share        double  filled part, 0 to 1
-- unit:     filled   cables
-- unit:     unknown  cables
-- unit:     share    share of the cables
-- check:    unique field, header_kind
-- check:    max cables <= total
-- check:    each filled + unknown = cables
WITH counts AS (
    -- The texts of all cables are not read for it: a body is there where it has characters.
    SELECT
        coalesce(header_kind, 'unknown') AS kind,
        grouping(coalesce(header_kind, 'unknown')) AS is_all,
        count(*) AS cables,
        array(
            struct('id' AS field, count_if(id <> '') AS filled),
            struct('raw_id' AS field, count_if(raw_id <> '') AS filled),
            struct('year' AS field, count_if(year IS NOT NULL) AS filled),
            struct('station' AS field, count_if(station <> '') AS filled),
            struct('serial' AS field, count_if(serial IS NOT NULL) AS filled),
            struct('created' AS field, count_if(created IS NOT NULL) AS filled),
            struct('released' AS field, count_if(released IS NOT NULL) AS filled),
            struct('date_time_group' AS field, count_if(date_time_group <> '') AS filled),
            struct('origin' AS field, count_if(origin <> '') AS filled),
            struct('post' AS field, count_if(post <> '') AS filled),
            struct('country' AS field, count_if(country <> '') AS filled),
            struct('bureau' AS field, count_if(bureau <> '') AS filled),
            struct('classification' AS field, count_if(classification <> '') AS filled),
            struct('captions' AS field, count_if(size(captions) > 0) AS filled),
            struct('executive_order' AS field, count_if(executive_order <> '') AS filled),
            struct('declassify_on' AS field, count_if(declassify_on IS NOT NULL) AS filled),
            struct('declassify_rule' AS field, count_if(declassify_rule <> '') AS filled),
            struct('reasons' AS field, count_if(size(reasons) > 0) AS filled),
            struct('portion_marks' AS field, count_if(size(portion_marks) > 0) AS filled),
            struct('header_kind' AS field, count_if(header_kind <> '') AS filled),
            struct('precedence' AS field, count_if(precedence <> '') AS filled),
            struct('transmission_id' AS field, count_if(transmission_id <> '') AS filled),
            struct('transmission_precedence' AS field, count_if(transmission_precedence <> '') AS filled),
            struct('routing' AS field, count_if(size(routing) > 0) AS filled),
            struct('originator' AS field, count_if(originator <> '') AS filled),
            struct('transmission_serial' AS field, count_if(transmission_serial IS NOT NULL) AS filled),
            struct('transmission_time' AS field, count_if(transmission_time <> '') AS filled),
            struct('signals' AS field, count_if(signals <> '') AS filled),
            struct('section' AS field, count_if(section IS NOT NULL) AS filled),
            struct('sections' AS field, count_if(sections IS NOT NULL) AS filled),
            struct('sender' AS field, count_if(sender <> '') AS filled),
            struct('recipients' AS field, count_if(size(recipients) > 0) AS filled),
            struct('info_recipients' AS field, count_if(size(info_recipients) > 0) AS filled),
            struct('exempted' AS field, count_if(size(exempted) > 0) AS filled),
            struct('subject' AS field, count_if(subject <> '') AS filled),
            struct('body_length' AS field, count_if(body_length IS NOT NULL) AS filled),
            struct('words' AS field, count_if(words IS NOT NULL) AS filled),
            struct('paragraph_count' AS field, count_if(paragraph_count IS NOT NULL) AS filled),
            struct('page_markers' AS field, count_if(page_markers IS NOT NULL) AS filled),
            struct('broken_words' AS field, count_if(broken_words IS NOT NULL) AS filled),
            struct('tags' AS field, count_if(size(tags) > 0) AS filled),
            struct('raw_tags' AS field, count_if(size(raw_tags) > 0) AS filled),
            struct('topics' AS field, count_if(size(topics) > 0) AS filled),
            struct('cites' AS field, count_if(size(cites) > 0) AS filled),
            struct('header' AS field, count_if(header <> '') AS filled),
            struct('body' AS field, count_if(body_length > 0) AS filled),
            struct('paragraphs' AS field, count_if(size(paragraphs) > 0) AS filled),
            struct('spans' AS field, count_if(size(spans) > 0) AS filled),
            struct('issues' AS field, count_if(size(issues) > 0) AS filled),
            struct('raw' AS field, count_if(raw IS NOT NULL) AS filled),
            struct('source_file' AS field, count_if(source_file <> '') AS filled),
            struct('source_position' AS field, count_if(source_position IS NOT NULL) AS filled),
            struct('content_digest' AS field, count_if(content_digest <> '') AS filled),
            struct('load_id' AS field, count_if(load_id IS NOT NULL) AS filled)) AS fields
    FROM cables
    GROUP BY coalesce(header_kind, 'unknown') WITH ROLLUP
),
coverage AS (
    SELECT position, each.field, if(is_all = 1, 'all', kind) AS header_kind, cables, each.filled
    FROM counts LATERAL VIEW posexplode(fields) exploded AS position, each
)
SELECT
    field,
    header_kind,
    cables,
    filled,
    cables - filled AS unknown,
    round(try_divide(filled, cables), 4) AS share
FROM coverage
ORDER BY
    position,
    array_position(array('all', 'other', 'distribution', 'partial', 'acp126', 'acp127'), header_kind) DESC,
    header_kind
