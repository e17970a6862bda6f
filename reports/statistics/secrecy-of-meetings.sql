-- title:    Secrecy of meetings
-- question: Are cables that report a meeting more secret than others about the same?
-- row:      one for all cables and one per specific topic. A cable reports a meeting where its subject has one of the words meet, meets, meeting, meetings, discuss, discusses, discussed, discussion, discussions, conversation, conversations, call on, calls on, tells, breakfast, lunch or dinner; the words alone decide, so that a committee that meets counts, too
-- column:   topic_id             string  id of a specific topic of the dictionary; all for all cables, unknown where none was found
-- column:   topic                string  the topic in words
-- column:   meetings             bigint  cables of a known level and with a subject that report a meeting
-- column:   meetings_classified  bigint  those of them that are classified
-- column:   others               bigint  other cables of a known level and with a subject
-- column:   others_classified    bigint  those of them that are classified
-- column:   share                double  meetings_classified / meetings, 0 to 1; null where either has no cables, as in the columns that follow
-- column:   other_share          double  others_classified / others, 0 to 1
-- column:   difference           double  share less other_share, -1 to 1
-- column:   difference_low       double  lower end of its 95 % interval
-- column:   difference_high      double  upper end
-- column:   verdict              string  whether more or fewer of the meetings are classified: more, fewer, hardly differs or too few to say, corrected for the number of rows
-- unit:     meetings             cables on a meeting
-- unit:     meetings_classified  classified cables on a meeting
-- unit:     others               other cables
-- unit:     others_classified    other classified cables
-- unit:     share                classified part of the meetings
-- unit:     other_share          classified part of the others
-- check:    unique topic_id
-- check:    max meetings <= total
-- check:    max others <= total
-- method:   difference part=meetings_classified whole=meetings other_part=others_classified other_whole=others
-- finding:  {topic}: {share} of cables that report a meeting are classified, of the others {other_share}
-- sureness: 95%: {difference_low} to {difference_high} points; of {meetings} and {others} cables
-- compares: other_share share
WITH told AS (
    SELECT
        id,
        is_classified,
        regexp_like(
            upper(subject),
            '(^|[^A-Z])(MEET|MEETS|MEETINGS?|DISCUSS|DISCUSSES|DISCUSSED|DISCUSSIONS?|CONVERSATIONS?|CALLS? ON|TELLS|BREAKFAST|LUNCH|DINNER)([^A-Z]|$)'
        ) AS is_meeting
    FROM cables
    WHERE subject IS NOT NULL AND is_classified IS NOT NULL
),
counted AS (
    SELECT
        coalesce(topic_id, 'unknown') AS topic_id,
        coalesce(topic, 'unknown') AS topic,
        told.is_meeting,
        told.is_classified
    FROM told
    JOIN (SELECT id AS topic_of, topic_id, topic FROM cable_specific_topics) AS topics_of ON topic_of = told.id
    UNION ALL
    SELECT 'all' AS topic_id, 'All cables' AS topic, is_meeting, is_classified
    FROM told
)
SELECT
    topic_id,
    topic,
    count_if(is_meeting) AS meetings,
    count_if(is_meeting AND is_classified) AS meetings_classified,
    count_if(NOT is_meeting) AS others,
    count_if(NOT is_meeting AND is_classified) AS others_classified
FROM counted
GROUP BY topic_id, topic
ORDER BY CASE WHEN topic_id = 'all' THEN 0 ELSE 1 END, topic_id
