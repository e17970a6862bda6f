package org.cablestats.query;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.cablestats.table.schema.CableColumns;

/**
 * What the views are made of, in the engine's SQL; {@code reports/views.sql} makes the same of the plain Parquet in another engine's.
 *
 * @param cables name of the cables of the selection in as many tasks as they are read by
 * @param stored name of the cables of the selection with all their columns
 * @param chosen condition that a {@code topic_id} is one that the selection asks for
 * @param chosenTopics what {@code chosen_topics} is made of
 * @param generic ids of the topics that tags alone assign, as literals with commas between
 * @param hasSpecificTopic condition that a cable is about another topic
 * @param asked whether anybody asks one of some views for a column of a cable
 */
record ViewSql(
        String cables,
        String stored,
        String chosen,
        String chosenTopics,
        String generic,
        String hasSpecificTopic,
        BiPredicate<String, Set<View>> asked) {
    /** What each view of parts of cables says of the cable. */
    private static final List<String> OF_CABLE = List.of(
            "id",
            "created",
            "day",
            "month",
            "year",
            "origin",
            "post",
            "country",
            "country_name",
            "bureau",
            "classification",
            "is_classified");

    /** Of a selection whose views are made of the table. */
    static ViewSql of(List<String> chosenTopics, List<String> genericTopics) {
        return of(
                "cables", "cables", chosenTopics, genericTopics, hasSpecificTopic(genericTopics), (column, of) -> true);
    }

    /**
     * Of a selection.
     *
     * @param cables name of the cables of the selection in as many tasks as they are read by
     * @param stored name of the cables of the selection with all their columns
     * @param hasSpecificTopic condition that a cable is about a topic that is not generic
     * @param asked whether anybody asks one of some views for a column of a cable, beside its id
     */
    static ViewSql of(
            String cables,
            String stored,
            List<String> chosenTopics,
            List<String> genericTopics,
            String hasSpecificTopic,
            BiPredicate<String, Set<View>> asked) {
        return new ViewSql(
                cables,
                stored,
                chosenTopics.isEmpty() ? "true" : "topic_id IN (" + Selection.literals(chosenTopics) + ")",
                chosenTopics.isEmpty()
                        ? "SELECT topic AS topic_id FROM topics"
                        : "SELECT explode(array(" + Selection.literals(chosenTopics) + ")) AS topic_id",
                literals(genericTopics),
                hasSpecificTopic,
                asked);
    }

    /** Whether a cable is about a topic that is not generic. */
    static String hasSpecificTopic(List<String> genericTopics) {
        return "exists(topics.topic, each -> each NOT IN (" + literals(genericTopics) + "))";
    }

    /** For a list that may be empty: no id is the empty text, while nothing at all is in or not in a list of NULL. */
    private static String literals(List<String> values) {
        return values.isEmpty() ? "''" : Selection.literals(values);
    }

    String of(View view) {
        return switch (view) {
            case MEDIAN_DAY -> """
                    SELECT min(day) AS day
                    FROM (SELECT day, sum(count(*)) OVER (ORDER BY day) AS until, sum(count(*)) OVER () AS everything
                          FROM cables_of_any_topic WHERE day IS NOT NULL GROUP BY day) WHERE 2 * until >= everything
                    """;
            case WEEKLY_TRAFFIC -> """
                    SELECT CAST(date_trunc('week', day) AS date) AS week, count(*) AS all_cables
                    FROM cables_of_any_topic WHERE day IS NOT NULL GROUP BY 1
                    """;
            case CABLE_TOPICS -> cableTopics();
            case CABLE_SPECIFIC_TOPICS -> cableSpecificTopics();
            case TOPIC_PAIRS -> topicPairs();
            case TOPIC_EVIDENCE -> topicEvidence();
            case CABLE_SUBTOPICS -> cableSubtopics();
            case CABLE_TAGS -> """
                    SELECT /*+ BROADCAST(tags) */ %s, given.tag, tags.kind, tags.meaning, tags.country AS tagged_country
                    FROM (SELECT *, explode_outer(tags) AS tag FROM %s) AS given
                    LEFT JOIN tags ON tags.tag = given.tag
                    """.formatted(ofCable(view, "given."), cables);
            case CABLE_TAG_KINDS -> """
                    SELECT DISTINCT %s, CASE WHEN tag IS NULL THEN 'none' ELSE coalesce(kind, 'other') END AS kind
                    FROM cable_tags
                    """.formatted(ofCable(view, ""));
            case CABLE_TAG_COUNTRIES -> cableTagCountries();
            case CABLE_CAPTIONS -> each(view, "explode_outer(captions) AS caption");
            case CABLE_REASONS -> each(view, "explode_outer(reasons) AS reason");
            case CABLE_ISSUES -> each(view, "explode_outer(issues) AS issue");
            case CABLE_REFERENCES -> each(view, "explode(cites) AS cited_cable");
            case CABLE_ADDRESSEES -> cableAddressees();
            case FILLED_FIELDS -> filledFields();
            case PARAGRAPHS -> parts(view, "each.number, each.mark");
            case SPANS -> parts(view, "each.kind");
            default -> throw new IllegalArgumentException(view.label());
        };
    }

    /**
     * The columns of a cable in a view.
     *
     * @param table beside a table that has some of the same names
     */
    private String ofCable(View view, String table) {
        Set<View> views = view.withParts();
        return OF_CABLE.stream()
                .filter(column -> column.equals("id") || asked.test(column, views))
                .map(column -> column.equals("country") ? table + column : column)
                .collect(Collectors.joining(", "));
    }

    private String each(View view, String item) {
        return "SELECT " + ofCable(view, "") + ", " + item + " FROM cables";
    }

    /** Of the lists of three fields only, as the engine reads of a list of structures either a field or all, with its evidence. */
    private String cableTopics() {
        return """
                SELECT /*+ BROADCAST(topics) */ %s, topic_id, coalesce(topics.label, topic_id) AS topic,
                       coalesce(topics.generic, false) AS generic,
                       %s AS is_chosen, source, confidence,
                       source IN ('tag', 'both') AS by_tag,
                       source IN ('text', 'both') AS by_text,
                       source = 'model' AS by_model
                FROM (SELECT *, inline(arrays_zip(topics.topic, topics.source, topics.confidence))
                                    AS (topic_id, source, confidence)
                      FROM %s) AS found
                LEFT JOIN topics ON topics.topic = topic_id
                """.formatted(ofCable(View.CABLE_TOPICS, "found."), chosen, cables);
    }

    private String cableSpecificTopics() {
        return """
                SELECT %1$s, topic_id, topic, is_chosen, source, confidence, by_tag, by_text, by_model
                FROM cable_topics
                WHERE NOT generic
                UNION ALL
                SELECT %1$s, NULL, NULL, NULL, NULL, NULL, false, false, false
                FROM cables
                WHERE NOT %2$s
                """.formatted(ofCable(View.CABLE_SPECIFIC_TOPICS, ""), hasSpecificTopic);
    }

    /** The specific topics of a cable crossed with themselves: nothing is joined. */
    private String topicPairs() {
        return """
                SELECT %1$s, one.topic AS topic_id, %2$s AS is_chosen, other.topic AS other_topic_id,
                       one.source IN ('tag', 'both') AND other.source IN ('tag', 'both') AS by_tag,
                       one.source IN ('text', 'both') AND other.source IN ('text', 'both') AS by_text,
                       one.source = 'model' OR other.source = 'model' AS by_model
                FROM (SELECT *, explode(specific) AS one
                      FROM (SELECT *, filter(arrays_zip(topics.topic, topics.source),
                                             each -> each.topic NOT IN (%3$s)) AS specific
                            FROM cables))
                LATERAL VIEW explode(specific) others AS other
                WHERE one.topic <> other.topic
                """.formatted(ofCable(View.TOPIC_PAIRS, ""), chosen.replace("topic_id", "one.topic"), generic);
    }

    private String topicEvidence() {
        return topicEvidence(stored, "topics", chosen);
    }

    /** Of some cables, whoever selects them, and some topics; all where none is named. */
    String topicEvidence(String cables, List<String> topics) {
        return topicEvidence(
                cables,
                topics.isEmpty()
                        ? "topics"
                        : "filter(topics, each -> each.topic IN (" + Selection.literals(topics) + "))",
                "true");
    }

    private String topicEvidence(String cables, String topics, String isChosen) {
        return """
                SELECT /*+ BROADCAST(topics, phrases) */ %s, found.topic_id, coalesce(topics.label, found.topic_id) AS topic,
                       %s AS is_chosen,
                       hit.phrase, hit.count AS occurrences, hit.points,
                       phrases.weight, phrases.subtopic AS subtopic_id, phrases.subtopic_label AS subtopic, phrases.body
                FROM (SELECT *, explode(about.evidence) AS hit
                      FROM (SELECT *, about.topic AS topic_id FROM (SELECT *, explode(%s) AS about FROM %s))) AS found
                LEFT JOIN topics ON topics.topic = found.topic_id
                LEFT JOIN phrases ON phrases.topic = found.topic_id AND phrases.phrase = found.hit.phrase
                """.formatted(
                ofCable(View.TOPIC_EVIDENCE, "found."), isChosen.replace("topic_id", "found.topic_id"), topics, cables);
    }

    /**
     * The evidence of the selection: of chosen topics from what is held for all selections, of the others, for which hardly anybody asks,
     * from the table.
     *
     * @param held the evidence of at least the chosen topics
     * @param condition which of its cables are those of the selection
     */
    String topicEvidenceFrom(String held, String condition) {
        String own = "SELECT * FROM " + held + " WHERE " + condition + " AND " + chosen;
        return chosen.equals("true")
                ? own
                : own + " UNION ALL SELECT * FROM (" + topicEvidence(stored, "topics", "false") + ") WHERE NOT ("
                        + chosen + ")";
    }

    /** One strong phrase shows a part, or two of any kind: what is asked of the topic itself, but for its score. */
    private String cableSubtopics() {
        return """
                SELECT %1$s, topic_id, topic, is_chosen, subtopic_id, subtopic
                FROM topic_evidence
                WHERE subtopic_id IS NOT NULL
                GROUP BY %1$s, topic_id, topic, is_chosen, subtopic_id, subtopic
                HAVING max(weight) >= 3 OR count(*) >= 2
                """.formatted(ofCable(View.CABLE_SUBTOPICS, ""));
    }

    /** Of the cables as they are stored: one pass for both kinds. */
    private String cableAddressees() {
        return """
                SELECT %s, given.name AS addressee, kind, given.precedence AS addressee_precedence
                FROM (SELECT *, explode(of_kind) AS given
                      FROM (SELECT *, explode(map('action', recipients, 'information', info_recipients)) AS (kind, of_kind)
                            FROM %s))
                """.formatted(ofCable(View.CABLE_ADDRESSEES, ""), stored);
    }

    /** Several tags may mean one country, Jersey and the United Kingdom GB: its own name is that of its posts, of one without any that of all its tags. */
    private String cableTagCountries() {
        return """
                SELECT %s, tagged_country, tagged_country_name
                FROM cables
                LEFT JOIN (
                    SELECT DISTINCT id, tagged_country FROM cable_tags WHERE kind = 'geographic' AND tagged_country IS NOT NULL
                ) USING (id)
                LEFT JOIN (
                    SELECT tags.country AS tagged_country,
                           coalesce(max(country_name), array_join(array_sort(collect_set(meaning)), ' and '))
                               AS tagged_country_name
                    FROM tags
                    LEFT JOIN (SELECT DISTINCT country AS code, country_name FROM posts) AS named ON named.code = tags.country
                    WHERE kind = 'geographic' AND tags.country IS NOT NULL
                    GROUP BY tags.country
                ) USING (tagged_country)
                """.formatted(ofCable(View.CABLE_TAG_COUNTRIES, ""));
    }

    /**
     * Of the cables as they are stored, grouped by header alone: one pass for all fields, and no text but the header is read for it, since
     * a body is there where it has characters.
     */
    private String filledFields() {
        String counts = CableColumns.ALL.stream()
                .map(column -> "struct('" + column.name() + "' AS field, count_if(" + FilledField.condition(column)
                        + ") AS filled)")
                .collect(Collectors.joining(", ", "array(", ")"));
        return """
                SELECT place, field, if(grouping(kind) = 1, 'all', kind) AS header_kind, sum(cables) AS cables, sum(filled) AS filled
                FROM (SELECT kind, cables, place, each.field, each.filled
                      FROM (SELECT coalesce(header_kind, 'unknown') AS kind, count(*) AS cables, %s AS fields
                            FROM %s
                            GROUP BY coalesce(header_kind, 'unknown'))
                      LATERAL VIEW posexplode(fields) exploded AS place, each)
                GROUP BY GROUPING SETS ((place, field, kind), (place, field))
                """.formatted(counts, stored);
    }

    /** All texts of a cable come from one call for its body, and from none where a question does not ask for them. */
    private String parts(View view, String columns) {
        return """
                SELECT id, created, origin, classification, %2$s, each.start, each.end,
                       texts[place] AS text, lines[place] AS lines
                FROM (SELECT *, texts_between(body, %1$s.start, %1$s.end) AS texts,
                             lines_between(body, %1$s.start, %1$s.end) AS lines
                      FROM %3$s)
                LATERAL VIEW posexplode(%1$s) exploded AS place, each
                """.formatted(view.label(), columns, stored);
    }
}
