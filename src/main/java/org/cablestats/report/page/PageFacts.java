package org.cablestats.report.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cablestats.fault.PrintableText;
import org.cablestats.report.definition.ReportDefinition;
import org.cablestats.report.page.Page.Fact;
import org.cablestats.result.Days;
import org.cablestats.result.Numbers;

/** What a page says of where its numbers come from: at its head, and in full in its last section. */
record PageFacts(ReportDefinition definition, Provenance provenance) {
    /** More names than these are a list that nobody reads. */
    private static final int MOST_NAMES = 3;

    /** The line above the title. */
    String eyebrow() {
        LocalDate produced = provenance.produced();
        return "Cable statistics" + (produced == null ? "" : " · " + Days.DAY.format(produced));
    }

    /** Those of the first page: the selection first. */
    List<Fact> first() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Selection", selection()));
        facts.add(new Fact("Cables", cables()));
        if (!provenance.archive().isEmpty()) {
            facts.add(new Fact("Loaded from", archive(MOST_NAMES)));
        }
        LocalDate produced = provenance.produced();
        if (produced != null) {
            facts.add(new Fact("Produced", Days.DAY.format(produced)));
        }
        facts.add(new Fact("Source", provenance.line()));
        return facts;
    }

    private String cables() {
        LocalDate latest = provenance.latest();
        return Numbers.whole(provenance.cables())
                + (latest == null ? "" : "; the corpus ends on " + Days.DAY.format(latest));
    }

    private String archive(int most) {
        List<String> names = provenance.archive();
        Stream<String> shown = names.stream().limit(most).map(PrintableText::of);
        Stream<String> more =
                names.size() > most ? Stream.of("and " + Numbers.whole(names.size() - most) + " more") : Stream.of();
        return String.join(", ", Stream.concat(shown, more).toList());
    }

    /** In place of all sections where no cable is selected. */
    String nothing() {
        return "No cable of snapshot " + Numbers.whole(provenance.snapshot()) + " is in the selection";
    }

    String selection() {
        String selection = provenance.selection();
        if (selection != null) {
            return PrintableText.of(selection);
        }
        String topic = definition.topic();
        return topic == null ? "all cables" : "topic " + PrintableText.of(topic);
    }

    /**
     * How the numbers were made.
     *
     * @param isAnyMissing whether a character of the data is not in the typeface
     */
    List<String> method(boolean isAnyMissing) {
        List<String> paragraphs = new ArrayList<>();
        if (provenance.cables() == 0) {
            paragraphs.add("No statistic was asked, and so there is no chart, no table and no CSV file.");
            return paragraphs;
        }
        boolean isOne = provenance.cables() == 1;
        paragraphs.add("Each section shows the answer of one statistic: a query over the "
                + (isOne ? "only cable" : Numbers.counted(provenance.cables(), "cable")) + " of the selection ("
                + selection()
                + ") as load " + provenance.snapshot() + " left " + (isOne ? "it" : "them")
                + ". Every answer was held against the checks of its statistic before it was drawn, and all of them"
                + " passed.");
        paragraphs.add(
                "Shares of all are parts of the cables of the selection. A dash is a value that the source does not"
                        + " give, which is not nought. Tables may show the first rows only; the CSV files hold all of them. How each"
                        + " section was asked, in SQL, is attached to the PDF and folded below it on the web page.");
        if (isAnyMissing) {
            paragraphs.add(
                    "A box (□) stands for a character that the typeface does not have;" + " the CSV files hold it.");
        }
        return paragraphs;
    }

    /** Those of the last section. */
    List<Fact> complete() {
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact("Run", PrintableText.of(provenance.runId())),
                new Fact("Snapshot", Numbers.whole(provenance.snapshot())),
                new Fact("Corpus SHA-256", PrintableText.of(provenance.corpusDigest())),
                new Fact("Topic dictionary SHA-256", PrintableText.of(dictionary())),
                new Fact("Program", "cablestats " + PrintableText.of(provenance.version()))));
        if (provenance.archive().size() > MOST_NAMES) {
            facts.add(0, new Fact("Loaded from", archive(Integer.MAX_VALUE)));
        }
        return facts;
    }

    private String dictionary() {
        String digest = provenance.dictionaryDigest().isEmpty() ? "unknown" : provenance.dictionaryDigest();
        return provenance.model() == 0
                ? digest
                : digest + ", and learned model " + provenance.model() + " for cables without TAGS";
    }
}
