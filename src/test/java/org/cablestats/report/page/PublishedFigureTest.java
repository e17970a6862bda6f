package org.cablestats.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cablestats.definition.Problems;
import org.cablestats.language.Words;
import org.cablestats.report.Samples;
import org.cablestats.report.definition.PublishedFigure;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others published, beside the numbers at hand. */
final class PublishedFigureTest {
    private static final PublishedFigure PREL =
            new PublishedFigure("cables-by-tag", "tag", "PREL", 145_222, 251_287, "Guardian, 2010");

    @TempDir
    private Path folder = Path.of("");

    private static String sentence(long prel, long total, PublishedFigure... figures) {
        ResultTable answer = Samples.table(
                List.of(new Column("tag", "string"), new Column("cables", "bigint")),
                List.of(Samples.row("PREL", prel), Samples.row("PGOV", 1L)));
        return new PublishedComparison(List.of(figures), answer, total, Words.ENGLISH)
                .sentence()
                .orElse("");
    }

    @Test
    void saysWhereTheCorpusIsAsPublished() {
        assertThat(sentence(145_451, 251_287, PREL))
                .isEqualTo("Published of all 251,287 cables: PREL 57.8% (Guardian, 2010), as here.");
    }

    @Test
    void saysWhereItDiffers() {
        assertThat(sentence(380, 1000, PREL))
                .isEqualTo("Published of all 251,287 cables: PREL 57.8% (Guardian, 2010), here 38.0%.");
    }

    @Test
    void knowsThatAValueWithoutARowHasNoCable() {
        PublishedFigure narcotics = new PublishedFigure("cables-by-tag", "tag", "SNAR", 8324, 251_287, "El Paso Times");
        assertThat(sentence(1, 1, narcotics)).endsWith("SNAR 3.3% (El Paso Times), here 0.0%.");
    }

    @Test
    void saysNothingOfOtherAnswers() {
        assertThat(sentence(1, 1)).isEmpty();
        assertThat(sentence(1, 1, new PublishedFigure("cables-by-tag", "topic", "a", 1, 2, "b")))
                .isEmpty();
    }

    @Test
    void readsTheFigures() {
        Problems problems = new Problems();
        List<PublishedFigure> figures = PublishedFigure.read(Path.of("reports", "published", "figures.yaml"), problems);
        assertThat(problems.all()).isEmpty();
        assertThat(figures)
                .contains(PREL)
                .allSatisfy(figure -> assertThat(Path.of("reports", "statistics", figure.statistic() + ".sql"))
                        .content()
                        .contains(figure.column()));
    }

    @Test
    void namesWhatIsWrong() throws IOException {
        Path file = folder.resolve("figures.yaml");
        Files.writeString(file, """
                of: 100
                figures:
                  - {statistic: a, column: b, value: c, cables: 101, source: d}
                  - {statistic: a, column: b, value: c, cables: few, source: d, page: 3}
                """);
        Problems problems = new Problems();
        PublishedFigure.read(file, problems);
        assertThat(problems.all())
                .containsExactly(
                        file + ":3: Invalid cables: 101 (expected at most 100, of all)",
                        file + ":4: Invalid cables: 'few' (expected a whole number of at least 1)",
                        file + ":4: Invalid key: 'page' (expected one of statistic, column, value, cables, source)");
    }

    @Test
    void areNoneWithoutAFile() {
        assertThat(PublishedFigure.read(folder.resolve("none.yaml"), new Problems()))
                .isEmpty();
    }
}
