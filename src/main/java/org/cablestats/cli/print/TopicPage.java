package org.cablestats.cli.print;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cablestats.cable.CableParser;
import org.cablestats.cable.Content;
import org.cablestats.result.Json;
import org.cablestats.result.Numbers;
import org.cablestats.table.row.StoredRow;
import org.cablestats.table.schema.StoredTopic;
import org.cablestats.topic.Explanation;
import org.cablestats.topic.Explanation.Lack;
import org.cablestats.topic.Explanation.Shown;
import org.cablestats.topic.Quotation;
import org.cablestats.topic.TopicDictionary;
import org.cablestats.topic.TopicMatch;
import org.cablestats.topic.TopicMatch.Source;

/** Why a cable is about its topics, as a person reads it: the votes, the phrases, and the places where they stand. */
public final class TopicPage {
    private final String title;
    private final List<StoredTopic> stored;
    private final List<Explanation> explanations;
    private final FieldSheet sheet;

    public TopicPage(StoredRow row, TopicDictionary dictionary, FieldSheet sheet) {
        Content content = CableParser.content(row.text("header"), row.text("body"));
        String subject = row.value("subject") instanceof String text ? text : null;
        this.title = row.text("id") + "  " + row.text("subject");
        this.stored = StoredTopic.read(row.value("topics"));
        this.explanations = dictionary.explain(subject, content, row.texts("tags"));
        this.sheet = sheet;
    }

    /** Whether the row has the topics that are found now. */
    public boolean isAsStored() {
        return stored().equals(explanations.stream()
                .filter(each -> each.match() != null)
                .map(each -> each.topic().id())
                .toList());
    }

    /** Ids of the row's topics that the dictionary gave. */
    public List<String> stored() {
        return stored.stream()
                .filter(topic -> !isLearned(topic))
                .map(StoredTopic::topic)
                .toList();
    }

    private static boolean isLearned(StoredTopic topic) {
        return topic.source().equals(Source.MODEL.label());
    }

    /** Prints the topics, with so many places of each phrase. */
    public void print(Predicate<Explanation> isWanted, int quotations) {
        sheet.title(title);
        List<Explanation> wanted = explanations.stream().filter(isWanted).toList();
        if (wanted.isEmpty() && stored.stream().noneMatch(TopicPage::isLearned)) {
            sheet.heading("No topic", "");
        }
        wanted.forEach(each -> print(each, quotations));
        stored.stream().filter(TopicPage::isLearned).forEach(this::printLearned);
    }

    /** A topic that only a learned model found when the row was written. */
    private void printLearned(StoredTopic topic) {
        sheet.heading(topic.topic(), "");
        sheet.row("found", Json.plain(topic.confidence()) + " sure, by a learned model alone");
        for (StoredTopic.Hit hit : topic.evidence()) {
            sheet.row(
                    hit.phrase(),
                    Numbers.counted(hit.count(), "time") + ": adds " + Json.plain(hit.points()) + " to its log-odds");
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
}
