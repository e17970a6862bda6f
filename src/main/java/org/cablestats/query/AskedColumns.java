package org.cablestats.query;

import static org.cablestats.query.View.CABLE_CAPTIONS;
import static org.cablestats.query.View.CABLE_ISSUES;
import static org.cablestats.query.View.CABLE_REASONS;
import static org.cablestats.query.View.CABLE_REFERENCES;
import static org.cablestats.query.View.CABLE_TAGS;
import static org.cablestats.query.View.CABLE_TAG_COUNTRIES;
import static org.cablestats.query.View.CABLE_TAG_KINDS;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.statistic.Statistic;

/** What some statistics may ask of a cable, told by the words of their SQL: too much, where a word means something else. */
final class AskedColumns {
    /** Single values. Texts are none of them: a statistic that asks for one reads the table. */
    private static final List<String> VALUES = List.of(
            "raw_id",
            "year",
            "station",
            "serial",
            "created",
            "utc_offset",
            "released",
            "origin",
            "post",
            "country",
            "bureau",
            "classification",
            "declassify_on",
            "declassify_rule",
            "header_kind",
            "precedence",
            "sections",
            "sender",
            "subject",
            "body_length",
            "words",
            "paragraph_count",
            "page_markers",
            "broken_words",
            "load_id",
            "day",
            "day_or_mid_month",
            "month",
            "day_of_week",
            "hour",
            "local_day_of_week",
            "local_hour",
            "is_classified",
            "country_name",
            "id_year",
            "topic_count",
            "reference_count");

    /** Lists, each with the views that have a row for each item. */
    private static final Map<String, Set<View>> LISTS = Map.of(
            "captions", Set.of(CABLE_CAPTIONS),
            "reasons", Set.of(CABLE_REASONS),
            "issues", Set.of(CABLE_ISSUES),
            "cites", Set.of(CABLE_REFERENCES),
            "tags", Set.of(CABLE_TAGS, CABLE_TAG_KINDS, CABLE_TAG_COUNTRIES));

    /** Without their evidence, which is most of them and has a view of its own. */
    private static final String TOPICS = "arrays_zip(topics.topic, topics.source, topics.confidence) AS topics";

    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9_]+");

    /** Of each statistic. */
    private final List<Set<String>> words;

    AskedColumns(Collection<Statistic> statistics) {
        this.words = statistics.stream()
                .flatMap(statistic -> statistic.withUsed().stream())
                .distinct()
                .map(statistic -> NO_WORD.splitAsStream(statistic.sql().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()))
                .toList();
    }

    /** Whether a statistic names a column and one of some views. */
    boolean isAsked(String column, Set<View> views) {
        return words.stream().anyMatch(named -> named.contains(column) && names(named, views));
    }

    /** Whether a statistic names a view. */
    boolean isNamed(View view) {
        return words.stream().anyMatch(named -> named.contains(view.label()));
    }

    /** Whether a statistic names a view, or one that is made of it. */
    boolean names(View view) {
        Set<View> views = view.withParts();
        return words.stream().anyMatch(named -> names(named, views));
    }

    /**
     * Those of the cables, as SQL between SELECT and FROM.
     *
     * @param also single values that selections ask for
     */
    String ofCables(Set<String> also) {
        Stream<String> values = VALUES.stream()
                .filter(column -> also.contains(column) || words.stream().anyMatch(named -> named.contains(column)));
        Stream<String> lists = LISTS.entrySet().stream()
                .filter(list -> words.stream()
                        .anyMatch(named -> named.contains(list.getKey()) || names(named, list.getValue())))
                .map(Map.Entry::getKey)
                .sorted();
        return Stream.of(Stream.of("id"), values, lists, Stream.of(TOPICS))
                .flatMap(columns -> columns)
                .collect(Collectors.joining(", "));
    }

    private static boolean names(Set<String> words, Set<View> views) {
        return views.stream().map(View::label).anyMatch(words::contains);
    }
}
