package org.cablestats.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.cable.CableParser;
import org.cablestats.cable.Content;
import org.cablestats.result.Numbers;
import org.cablestats.table.CableColumns;
import org.cablestats.topic.Explanation;
import org.cablestats.topic.Explanation.Shown;
import org.cablestats.topic.Lack;
import org.cablestats.topic.Quotation;
import org.cablestats.topic.TopicDictionary;
import org.cablestats.topic.TopicMatch;
import org.cablestats.topic.TopicMatch.Source;
import org.jspecify.annotations.Nullable;

/** Why a cable is about its topics, as a person reads it: the votes, the phrases, and the places where they stand. */
final class TopicPage {
    private final Map<String, @Nullable Object> values;
    private final List<Explanation> explanations;
    private final Sheet sheet;

    private TopicPage(Map<String, @Nullable Object> values, List<Explanation> explanations, Sheet sheet) {
        this.values = values;
        this.explanations = explanations;
        this.sheet = sheet;
    }

    /** Of a row in the order of {@link CableColumns#ALL}. */
    static TopicPage of(List<@Nullable Object> row, TopicDictionary dictionary, Sheet sheet) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            values.put(CableColumns.ALL.get(i).name(), row.get(i));
        }
        Content content = CableParser.content(Cells.text(values.get("header")), Cells.text(values.get("body")));
        List<String> tags = texts(values.get("tags"));
        String subject = values.get("subject") instanceof String text ? text : null;
        return new TopicPage(values, dictionary.explain(subject, content, tags), sheet);
    }

    /** Whether the row has the topics that are found now. */
    boolean isAsStored() {
        return stored().equals(explanations.stream()
                .filter(each -> each.match() != null)
                .map(each -> each.topic().id())
                .toList());
    }

    /** Ids of the row's topics that the dictionary gave. */
    List<String> stored() {
        return rows().filter(topic -> !isLearned(topic))
                .map(topic -> String.valueOf(topic.get(0)))
                .toList();
    }

    /** The row's topics: id, source, confidence, votes, evidence. */
    private Stream<List<?>> rows() {
        return values.get("topics") instanceof List<?> topics
                ? topics.stream().map(topic -> (List<?>) topic)
                : Stream.of();
    }

    private static boolean isLearned(List<?> topic) {
        return Source.MODEL.label().equals(topic.get(1));
    }

    /**
     * Prints the topics.
     *
     * @param isWanted whether to print one
     * @param quotations how many places to quote of each phrase
     */
    void print(Predicate<Explanation> isWanted, int quotations) {
        sheet.title(Cells.text(values.get("id")) + "  " + Cells.text(values.get("subject")));
        List<Explanation> wanted = explanations.stream().filter(isWanted).toList();
        if (wanted.isEmpty() && rows().noneMatch(TopicPage::isLearned)) {
            sheet.heading("No topic", "");
        }
        wanted.forEach(each -> print(each, quotations));
        rows().filter(TopicPage::isLearned).forEach(this::printLearned);
    }

    /** A topic that only a learned model found when the row was written. */
    private void printLearned(List<?> topic) {
        sheet.heading(String.valueOf(topic.get(0)), "");
        sheet.row("found", Cells.text(topic.get(2)) + " sure, by a learned model alone");
        List<?> evidence = (List<?>) Objects.requireNonNull(topic.get(topic.size() - 1));
        for (Object each : evidence) {
            List<?> hit = (List<?>) each;
            sheet.row(
                    String.valueOf(hit.get(0)),
                    Numbers.counted(((Number) Objects.requireNonNull(hit.get(1))).longValue(), "time") + ": adds "
                            + Cells.text(hit.get(2)) + " to its log-odds");
        }
    }

    private void print(Explanation explanation, int quotations) {
        sheet.heading(explanation.topic().label(), explanation.topic().id());
        TopicMatch match = explanation.match();
        if (match != null) {
            sheet.row(
                    "found",
                    number(match.confidence()) + " sure, by " + match.source().label());
        }
        Lack lack = explanation.lack();
        if (lack != null) {
            sheet.row("not found", words(lack));
        }
        sheet.row("tags say", tags(explanation));
        sheet.row("words say", wordsOf(explanation));
        explanation.phrases().forEach(shown -> print(shown, quotations));
    }

    private static String tags(Explanation explanation) {
        return explanation.tags().isEmpty()
                ? "nothing"
                : explanation.tags().stream()
                        .map(tag -> tag.phrase() + " (" + number(tag.points()) + " points)")
                        .collect(Collectors.joining(", "));
    }

    private static String wordsOf(Explanation explanation) {
        if (explanation.phrases().isEmpty()) {
            return "nothing";
        }
        double points = explanation.phrases().stream()
                .mapToDouble(shown -> shown.evidence().points())
                .sum();
        return number(points) + " points by "
                + Numbers.counted(explanation.phrases().size(), "phrase");
    }

    private void print(Shown shown, int quotations) {
        sheet.row(
                shown.phrase().text(),
                "weight " + number(shown.phrase().weight()) + ", "
                        + Numbers.counted(shown.evidence().count(), "time") + ": "
                        + number(shown.evidence().points()) + " points" + subtopic(shown));
        shown.quotations().stream().limit(quotations).forEach(this::print);
        int more = shown.quotations().size() - quotations;
        if (more > 0) {
            sheet.row("", "and " + more + " more");
        }
    }

    private void print(Quotation quotation) {
        String place = quotation.paragraph() == null ? "-" : String.valueOf(quotation.paragraph());
        sheet.row("", place + "  " + quotation.before() + "[" + quotation.words() + "]" + quotation.after());
    }

    private static String subtopic(Shown shown) {
        return shown.phrase().subtopic() == null
                ? ""
                : "; " + shown.phrase().subtopic().label();
    }

    private static String words(Lack lack) {
        String has = number(lack.has());
        String needs = number(lack.needs());
        return switch (lack.kind()) {
            case POINTS -> has + " points of the " + needs + " that it needs";
            case PHRASES ->
                Numbers.counted((long) lack.has(), "different phrase") + " of the " + needs + " that it needs";
            case STRONG_PHRASES ->
                Numbers.counted((long) lack.has(), "strong phrase") + " of the " + needs + " that it needs";
            case PLACE -> "its " + has + " points are not among the " + needs + " highest, and no tag assigns it";
            case WEIGHT_OF_TAGS -> "only tags assign it, from a weight of " + needs + " on; here they have " + has;
        };
    }

    private static String number(double number) {
        return Numbers.decimals(number, 2);
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
