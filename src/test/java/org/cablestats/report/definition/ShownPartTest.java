package org.cablestats.report.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.cablestats.definition.Problems;
import org.cablestats.report.Reports;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.StatisticFolder;
import org.junit.jupiter.api.Test;

/** A chart says {@code top 20 of 351 tags}: its statistic gives it all of them. */
final class ShownPartTest {
    private static final Path REPORTS = Path.of("reports");
    private static final Pattern CUT = Pattern.compile("(?i)\\b(?:limit\\s+\\d+|row_number|rank)\\b");

    @Test
    void noStatisticOfAChartLeavesRowsOut() {
        Problems problems = new Problems();
        List<String> drawn = Reports.read(REPORTS, Reports.names(REPORTS), problems).stream()
                .flatMap(report -> report.sections().stream())
                .filter(section -> section.chart() != null)
                .map(ReportDefinition.Section::statistic)
                .toList();
        problems.throwIfAny();
        assertThat(StatisticFolder.read(REPORTS.resolve("statistics")))
                .filteredOn(statistic -> drawn.contains(statistic.name()))
                .isNotEmpty()
                .filteredOn(statistic -> CUT.matcher(statistic.sql()).find())
                .extracting(Statistic::name)
                .isEmpty();
    }
}
