-- title:    Filled columns
-- question: For how many cables is each value known?
-- row:      one per column of the table of cables that may be unknown
-- column:   column_name  string  name of the column
-- column:   filled       bigint  number of cables with a value, or with at least one where the column is a list
-- column:   unknown      bigint  number of cables without
-- column:   share        double  filled part, 0 to 1; null where there are no cables
-- check:    unique column_name
-- check:    each filled + unknown = total
WITH counts AS (
    SELECT
        count(*) AS all_cables,
        count(serial) AS serial,
        count(created) AS created,
        count(released) AS released,
        count(date_time_group) AS date_time_group,
        count(origin) AS origin,
        count(post) AS post,
        count(country) AS country,
        count(bureau) AS bureau,
        count(classification) AS classification,
        count_if(size(captions) > 0) AS captions,
        count(executive_order) AS executive_order,
        count(declassify_on) AS declassify_on,
        count_if(size(reasons) > 0) AS reasons,
        count(precedence) AS precedence,
        count(originator) AS originator,
        count(sender) AS sender,
        count_if(size(recipients) > 0) AS recipients,
        count(subject) AS subject,
        count_if(paragraph_count > 0) AS paragraphs,
        count_if(size(tags) > 0) AS tags,
        count_if(size(topics) > 0) AS topics,
        count_if(size(cites) > 0) AS cites
    FROM cables
),
columns AS (
    SELECT
        all_cables,
        stack(
            22,
            'serial', serial,
            'created', created,
            'released', released,
            'date_time_group', date_time_group,
            'origin', origin,
            'post', post,
            'country', country,
            'bureau', bureau,
            'classification', classification,
            'captions', captions,
            'executive_order', executive_order,
            'declassify_on', declassify_on,
            'reasons', reasons,
            'precedence', precedence,
            'originator', originator,
            'sender', sender,
            'recipients', recipients,
            'subject', subject,
            'paragraphs', paragraphs,
            'tags', tags,
            'topics', topics,
            'cites', cites) AS (column_name, filled)
    FROM counts
)
SELECT
    column_name,
    filled,
    all_cables - filled AS unknown,
    round(try_divide(filled, all_cables), 4) AS share
FROM columns
ORDER BY filled DESC, column_name
