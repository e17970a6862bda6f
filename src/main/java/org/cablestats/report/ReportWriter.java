package org.cablestats.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.cablestats.chart.Figure;
import org.cablestats.report.Page.CsvFile;
import org.cablestats.report.Reports.Format;

/** Writes the files of a report. All of them are made before the first is written, so that a failure leaves none. */
final class ReportWriter {
    /** Numbered like a section's, so that the next report of some cables takes it away. */
    private static final String NOTHING = "00-no-cables";

    private ReportWriter() {}

    /** The content of every file by its path, with {@code /}; the manifest last. */
    static Map<String, byte[]> files(
            ReportDefinition definition, Page page, Provenance provenance, Set<Format> formats) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String name = definition.name();
        if (formats.contains(Format.PDF)) {
            files.put(name + ".pdf", PdfReport.of(page, provenance));
        }
        if (formats.contains(Format.HTML)) {
            files.put(name + ".html", HtmlReport.of(page, new Companions(name, formats)));
        }
        FigureFiles pictures = new FigureFiles(provenance, formats);
        Figure nothing = page.figure();
        if (nothing != null) {
            files.putAll(pictures.of(nothing, name + "/" + NOTHING));
        }
        for (CsvFile csv : page.files()) {
            Figure figure = page.figure(csv);
            if (figure != null) {
                files.putAll(pictures.of(figure, name + "/" + csv.stem()));
            }
            files.put(name + "/" + csv.name(), csv.text().getBytes(StandardCharsets.UTF_8));
        }
        files.put(name + "/manifest.json", Manifest.of(definition, provenance, files));
        return files;
    }
}
