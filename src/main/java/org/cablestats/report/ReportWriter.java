package org.cablestats.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.cablestats.chart.Figure;
import org.cablestats.report.Page.CsvFile;
import org.cablestats.report.Reports.Format;
import org.cablestats.result.Numbers;

/** Writes the files of a report. All of them are made before the first is written, so that a failure leaves none. */
final class ReportWriter {
    /** Numbered like a section's, so that the next report of some cables takes it away. */
    private static final String NOTHING = "00-no-cables.png";

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
            files.put(name + ".html", HtmlReport.of(page));
        }
        Figure nothing = page.figure();
        if (formats.contains(Format.PNG) && nothing != null) {
            files.put(name + "/" + NOTHING, png(nothing, provenance));
        }
        for (CsvFile csv : page.files()) {
            Figure figure = page.figure(csv);
            if (formats.contains(Format.PNG) && figure != null) {
                files.put(name + "/" + csv.stem() + ".png", png(figure, provenance));
            }
            files.put(name + "/" + csv.name(), csv.text().getBytes(StandardCharsets.UTF_8));
        }
        files.put(name + "/" + Manifest.NAME, Manifest.of(definition, page, provenance, files));
        return files;
    }

    private static byte[] png(Figure figure, Provenance provenance) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Title", figure.title());
        texts.put("Description", figure.subtitle() + ". " + figure.altText());
        texts.put("Source", provenance.line());
        texts.put("Run", provenance.runId());
        texts.put("Corpus SHA-256", provenance.corpusDigest());
        texts.put("Software", "cablestats " + provenance.version());
        String source = "Source: " + Numbers.counted(provenance.cables(), "cable") + ". " + provenance.line();
        return PngFile.of(figure.sheet(source), texts);
    }
}
