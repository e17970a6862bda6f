package org.cablestats.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.cablestats.finding.Finding;
import org.cablestats.finding.Tested;
import org.cablestats.language.Words;
import org.cablestats.report.Samples;
import org.cablestats.report.page.Page.CsvFile;
import org.cablestats.report.page.Page.LeftOut;
import org.cablestats.report.page.Page.Part;
import org.cablestats.report.page.Page.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the first page says. */
final class LeadingFindingsTest {
    @Test
    void showsTheLargestOfEachSectionTheLargestFirst() {
        LeadingFindings findings = LeadingFindings.of(
                List.of(
                        part(1, new Tested(40, 3, new Finding("Small", "", 0.2))),
                        part(2, null),
                        part(3, new Tested(10, 0, null)),
                        part(4, new Tested(5, 1, new Finding("Large", "", 0.9)))),
                List.of(leftOut("shifts", new Tested(168, 0, null))),
                Words.ENGLISH);

        assertThat(findings.sentences()).containsExactly("Large", "Small");
        assertThat(findings.basis()).startsWith("4 of 223 comparisons are more than chance.");
    }

    @Test
    void countsAnAnswerOnceThatTwoSectionsShow() {
        Tested pairs = new Tested(40, 3, new Finding("Pairs", "", 0.2));
        Tested nothing = new Tested(8, 0, null);
        LeadingFindings findings = LeadingFindings.of(
                List.of(
                        part(1, "pairs", pairs),
                        part(1, "pairs", pairs),
                        part(2, "rates", nothing),
                        part(3, "shares", nothing)),
                List.of(leftOut("rates", nothing)),
                Words.ENGLISH);

        assertThat(findings.sentences()).containsExactly("Pairs");
        assertThat(findings.basis()).startsWith("3 of 56 comparisons are more than chance.");
    }

    @Test
    void showsSevenAtMostAndOfEqualOnesTheFirst() {
        LeadingFindings findings = LeadingFindings.of(
                IntStream.rangeClosed(1, 9)
                        .mapToObj(number -> part(number, new Tested(1, 1, new Finding("Section " + number, "", 0.5))))
                        .toList(),
                List.of(),
                Words.ENGLISH);

        assertThat(findings.sentences()).hasSize(7).startsWith("Section 1", "Section 2");
    }

    @Test
    void saysThatNothingIsBeyondChance() {
        LeadingFindings findings =
                LeadingFindings.of(List.of(part(1, new Tested(1200, 0, null))), List.of(), Words.ENGLISH);

        assertThat(findings.areAny()).isTrue();
        assertThat(findings.sentences()).isEmpty();
        assertThat(findings.basis())
                .isEqualTo(
                        "None of the 1,200 comparisons that the sections make differs by more than chance and by enough"
                                + " to tell.");
    }

    @Test
    void saysNothingWhereNothingIsCompared() {
        assertThat(LeadingFindings.of(List.of(part(1, null)), List.of(), Words.ENGLISH)
                        .areAny())
                .isFalse();
    }

    private static Part part(int number, @Nullable Tested tested) {
        return part(number, "statistic-" + number, tested);
    }

    private static Part part(int number, String statistic, @Nullable Tested tested) {
        DataTable rows = Samples.page().parts().get(0).rows();
        return new Part(number, "Section", false, List.of(), null, null, rows, tested, csv(statistic));
    }

    private static LeftOut leftOut(String statistic, Tested tested) {
        return new LeftOut(Reason.NOTHING, null, tested, csv(statistic));
    }

    private static CsvFile csv(String statistic) {
        return new CsvFile(1, "section", "Section", "01.csv", statistic, "Title", "", "", 0, Words.ENGLISH);
    }
}
