package org.cablestats.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.cablestats.chart.Figures;
import org.cablestats.definition.DefinitionFolder;
import org.cablestats.definition.Problems;
import org.cablestats.report.definition.ReportDefinition;
import org.cablestats.report.definition.ReportReader;
import org.cablestats.report.delivered.Basis;
import org.cablestats.report.delivered.EarlierComparison;
import org.cablestats.report.delivered.Placement;
import org.cablestats.report.delivered.ReportIndex;
import org.cablestats.report.file.WrittenReport;
import org.cablestats.report.page.Page;
import org.cablestats.report.page.Pages;
import org.cablestats.report.page.Provenance;
import org.cablestats.report.page.Trail;
import org.cablestats.result.ResultTable;

/** Reads and writes reports. */
public final class Reports {
    private Reports() {}

    /**
     * A report that was written.
     *
     * @param files in order
     * @param remarks what else a person should know
     */
    public record Written(List<Path> files, List<String> remarks) {
        public Written {
            files = List.copyOf(files);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * The names of all reports of a folder, sorted; no file is read.
     *
     * @throws org.cablestats.fault.UsageException where there is no such folder
     */
    public static List<String> names(Path folder) {
        return files(folder).names();
    }

    /** Whether a file of a report is a message: whoever sends it may take it away. */
    public static boolean isMessage(Path file) {
        return file.toString().endsWith(Basis.MAIL);
    }

    /** The reports of these names that have no fault of their own; the faults of the others go to the problems. */
    public static List<ReportDefinition> read(Path folder, Collection<String> names, Problems problems) {
        return files(folder).read(names, ReportReader::read, problems);
    }

    private static DefinitionFolder files(Path folder) {
        return new DefinitionFolder(folder, ReportReader.ENDING, "reports");
    }

    /**
     * Writes a report. It says what is other than in the report of this name that lies in the folder. Equal arguments give equal
     * bytes, whatever the time, zone and language, and a report of the same run again the same. All files are made before the first
     * is written and each is renamed into its place: a failure leaves none, and no reader sees half of one.
     *
     * <p>The report says that every answer passed the checks of its statistic: whoever calls has held them.
     *
     * @param definition its sections, with their statistics
     * @param results an answer for each statistic that a section names
     * @param provenance where the numbers come from
     * @param delivery what to write beside the CSV files, and where
     * @param trail the way from its rows to their cables
     * @param basis what it is made by
     */
    public static Written write(
            ReportDefinition definition,
            Map<String, ResultTable> results,
            Provenance provenance,
            Delivery delivery,
            Trail trail,
            Basis basis) {
        Page page = Pages.of(
                definition,
                results,
                provenance,
                (chart, table) ->
                        Figures.draw(chart, table, provenance.cables(), provenance.latest(), definition.words()),
                trail);
        EarlierComparison compared = EarlierComparison.of(delivery.into(), definition, page, provenance, basis);
        ReportWriter writer = new ReportWriter(definition, compared.page(), provenance, compared.repeated(basis));
        List<String> remarks = new ArrayList<>();
        Map<String, byte[]> files = writer.files(delivery, remarks::add);
        List<String> outdated = compared.outdated(files.keySet());
        List<Path> written = Placement.write(delivery.into(), files, outdated);
        if (!outdated.isEmpty()) {
            remarks.add("Deleted, as the report before had it and this one has not: " + String.join(", ", outdated));
        }
        return new Written(written, remarks);
    }

    /**
     * Writes {@code index.html}: the reports that lie in a folder, and in the folders of other runs inside it. Equal folders
     * get equal lists.
     *
     * @return false where a page of that name is there that was not written by this method; it stays as it is
     */
    public static boolean writeIndex(Path folder) {
        return ReportIndex.write(folder);
    }

    /** The reports that lie in a folder, and in the folders of other runs inside it, by folder and name. */
    public static List<WrittenReport> written(Path folder) {
        return ReportIndex.reports(folder);
    }
}
