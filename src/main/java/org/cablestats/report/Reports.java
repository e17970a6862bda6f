package org.cablestats.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cablestats.statistic.ResultTable;

/** Reads and writes reports. */
public final class Reports {
    private Reports() {}

    /** A file format of a report. PNG means one picture per chart. CSV files are always written. */
    public enum Format {
        PDF,
        PNG,
        HTML
    }

    /**
     * Reads {@code *.yaml} of a folder, sorted by name.
     *
     * @throws org.cablestats.fault.UsageException with every problem of every file
     */
    public static List<ReportDefinition> read(Path folder) {
        throw new UnsupportedOperationException(folder.toString());
    }

    /**
     * Writes a report.
     *
     * @param definition its sections
     * @param results an answer for each statistic that a section names
     * @param provenance where the numbers come from
     * @param formats what to write beside the CSV files
     * @param into folder for {@code <name>.pdf}, {@code <name>.html} and {@code <name>/}; made where missing
     * @return the files written, in order
     */
    public static List<Path> write(
            ReportDefinition definition,
            Map<String, ResultTable> results,
            Provenance provenance,
            Set<Format> formats,
            Path into) {
        throw new UnsupportedOperationException(definition.name() + results.size() + provenance + formats + into);
    }
}
