package org.cablestats.site;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cablestats.cable.reference.Classification;
import org.cablestats.definition.Problems;
import org.cablestats.job.Definitions;
import org.cablestats.job.Forms;
import org.cablestats.query.Selection;
import org.cablestats.topic.Topic;

/**
 * The fields of a form in which a selection is written.
 *
 * @param from the first value of each, as it was read; empty where there is none
 */
record SelectionFields(
        String from,
        String to,
        String origin,
        String country,
        String classification,
        String topic,
        List<Topic> topics) {
    /** Names of their parameters. */
    static final List<String> NAMES = List.of("from", "to", "origin", "country", "classification", "topic");

    private static final List<String> LEVELS =
            Arrays.stream(Classification.values()).map(Classification::label).toList();

    /** Of a selection; several values of one field stand between commas. */
    static SelectionFields of(Selection selection, List<Topic> topics) {
        return new SelectionFields(
                selection.from() == null ? "" : selection.from().toString(),
                selection.to() == null ? "" : selection.to().toString(),
                String.join(", ", selection.origins()),
                String.join(",", selection.countries()),
                String.join(",", selection.classifications()),
                String.join(",", selection.topics()),
                topics);
    }

    /** What is filled in, for paper, where there is no form; empty where nothing is. */
    public String chosen() {
        List<String> values = List.of(from, to, origin, country, classification, topic);
        return IntStream.range(0, values.size())
                .filter(i -> !values.get(i).isEmpty())
                .mapToObj(i -> NAMES.get(i) + " " + values.get(i))
                .collect(Collectors.joining(" · "));
    }

    /** Labels of all levels. */
    public List<String> levels() {
        return LEVELS;
    }

    /**
     * The selection that is asked for.
     *
     * @param topics those of the dictionary
     * @throws org.cablestats.fault.UsageException with all that is wrong with it
     */
    static Selection read(Asked asked, List<Topic> topics) {
        Problems problems = new Problems();
        LocalDate from = Forms.DAY.read("from", asked.text("from"), problems::add);
        LocalDate to = Forms.DAY.read("to", asked.text("to"), problems::add);
        Forms.verifyPeriod("to", from, to, problems::add);
        List<String> ids = cut(asked.texts("topic")).toList();
        ids.stream()
                .filter(id -> topics.stream().noneMatch(topic -> topic.id().equals(id)))
                .forEach(id -> problems.add(Definitions.unknownTopic(id, topics)));
        Selection selection = new Selection(
                from,
                to,
                asked.texts("origin"),
                Forms.COUNTRY.all("country", cut(asked.texts("country")).toList(), problems::add),
                Forms.CLASSIFICATION.all(
                        "classification", cut(asked.texts("classification")).toList(), problems::add),
                ids,
                null,
                null);
        problems.throwIfAny();
        return selection;
    }

    /** Values that may stand between commas, as on the command line. */
    private static Stream<String> cut(List<String> values) {
        return values.stream().flatMap(value -> Stream.of(value.split(","))).map(String::strip);
    }
}
