package org.cablestats.report.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cablestats.fault.PrintableText;
import org.cablestats.language.Words;
import org.cablestats.report.definition.ReportDefinition;
import org.cablestats.report.page.Page.Fact;

/** What a page says of where its numbers come from: at its head, and in full in its last section. */
record PageFacts(ReportDefinition definition, Provenance provenance, Trail trail) {
    /** More names than these are a list that nobody reads. */
    private static final int MOST_NAMES = 3;

    /** The line above the title. */
    String eyebrow() {
        LocalDate produced = provenance.produced();
        String title = words().say("Cable statistics");
        return produced == null ? title : title + " · " + words().days().day(produced);
    }

    /** Those of the first page: the selection first. */
    List<Fact> first() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words().say("Selection"), selection()));
        facts.add(new Fact(words().say("Cables"), cables()));
        if (!provenance.archive().isEmpty()) {
            facts.add(new Fact(words().say("Loaded from"), archive(MOST_NAMES)));
        }
        LocalDate produced = provenance.produced();
        if (produced != null) {
            facts.add(new Fact(words().say("Produced"), words().days().day(produced)));
        }
        facts.add(new Fact(words().say("Source"), provenance.line(words())));
        return facts;
    }

    private String cables() {
        LocalDate latest = provenance.latest();
        String cables = words().whole(provenance.cables());
        return latest == null
                ? cables
                : words().say(
                                "{0}; the corpus ends on {1}",
                                cables, words().days().day(latest));
    }

    private String archive(int most) {
        List<String> names = provenance.archive();
        Stream<String> shown = names.stream().limit(most).map(PrintableText::of);
        Stream<String> more = names.size() > most
                ? Stream.of(words().say("and {0} more", words().whole(names.size() - most)))
                : Stream.of();
        return String.join(", ", Stream.concat(shown, more).toList());
    }

    /** In place of all sections where no cable is selected. */
    String nothing() {
        return words().say("No cable of snapshot {0} is in the selection", words().whole(provenance.snapshot()));
    }

    String selection() {
        String selection = provenance.selection();
        if (selection != null) {
            return PrintableText.of(selection);
        }
        String topic = definition.topic();
        return topic == null ? words().say("all cables") : words().say("topic {0}", PrintableText.of(topic));
    }

    /**
     * How the numbers were made.
     *
     * @param isAnyMissing whether a character of the data is not in the typeface
     */
    List<String> method(boolean isAnyMissing) {
        List<String> paragraphs = new ArrayList<>();
        if (provenance.cables() == 0) {
            paragraphs.add(words().say("No statistic was asked, and so there is no chart, no table and no CSV file."));
            return paragraphs;
        }
        paragraphs.add(asked()
                + " "
                + words().say(
                                "Every answer was held against the checks of its statistic before it was drawn, and all of"
                                        + " them passed."));
        paragraphs.add(words().say(
                        "Shares of all are parts of the cables of the selection. A dash is a value that the source does"
                                + " not give, which is not nought. Tables may show the first rows only; the CSV files hold all of"
                                + " them. How each section was asked, in SQL, is attached to the PDF and folded below it on the"
                                + " web page."));
        theCables().ifPresent(paragraphs::add);
        if (isAnyMissing) {
            paragraphs.add(
                    words().say(
                                    "A box (□) stands for a character that the typeface does not have; the CSV files hold it."));
        }
        List<String> missing = definition.translation().missing();
        if (!missing.isEmpty()) {
            paragraphs.add(words().say("Not translated, or not as a whole: {0}.", String.join("; ", missing)));
        }
        return paragraphs;
    }

    /** How a reader comes to the cables themselves. */
    private Optional<String> theCables() {
        if (trail.site() != null) {
            return Optional.of(words().say(
                            "A row whose name is a link leads to the cables that it counts, at {0}.", trail.site()));
        }
        return Optional.ofNullable(trail.listing())
                .map(PrintableText::of)
                .map(listing -> trail.narrowing().isEmpty()
                        ? words().say("The cables themselves: {0}.", listing)
                        : words().say(
                                        "The cables themselves: {0}. Those of a row: the same with more options ({1}).",
                                        listing, words().list(trail.narrowing())));
    }

    private String asked() {
        return provenance.cables() == 1
                ? words().say(
                                "Each section shows the answer of one statistic: a query over the only cable of the selection"
                                        + " ({0}) as load {1} left it.",
                                selection(), provenance.snapshot())
                : words().say(
                                "Each section shows the answer of one statistic: a query over the {0} cables of the selection"
                                        + " ({1}) as load {2} left them.",
                                words().whole(provenance.cables()), selection(), provenance.snapshot());
    }

    private Words words() {
        return definition.words();
    }

    /** Those of the last section. */
    List<Fact> complete() {
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact(words().say("Run"), PrintableText.of(provenance.runId())),
                new Fact(words().say("Snapshot"), words().whole(provenance.snapshot())),
                new Fact(words().say("Corpus SHA-256"), PrintableText.of(provenance.corpusDigest())),
                new Fact(words().say("Topic dictionary SHA-256"), PrintableText.of(dictionary())),
                new Fact(words().say("Program"), "cablestats " + PrintableText.of(provenance.version()))));
        if (provenance.archive().size() > MOST_NAMES) {
            facts.add(0, new Fact(words().say("Loaded from"), archive(Integer.MAX_VALUE)));
        }
        return facts;
    }

    private String dictionary() {
        String digest =
                provenance.dictionaryDigest().isEmpty() ? words().language().unknown() : provenance.dictionaryDigest();
        return provenance.model() == 0
                ? digest
                : words().say("{0}, and learned model {1} for cables without TAGS", digest, provenance.model());
    }
}
