package org.cablestats.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.cablestats.chart.Figure;
import org.cablestats.correction.Notice;
import org.cablestats.language.Language;
import org.cablestats.report.definition.ReportDefinition;
import org.cablestats.report.delivered.Basis;
import org.cablestats.report.delivered.Bundle;
import org.cablestats.report.delivered.KeptNotice;
import org.cablestats.report.delivered.Manifest;
import org.cablestats.report.file.Companions;
import org.cablestats.report.file.FigureFiles;
import org.cablestats.report.file.Format;
import org.cablestats.report.file.HtmlReport;
import org.cablestats.report.file.PdfReport;
import org.cablestats.report.mail.Envelope;
import org.cablestats.report.page.Page;
import org.cablestats.report.page.Page.CsvFile;
import org.cablestats.report.page.Provenance;
import org.cablestats.statistic.Statistic;

/**
 * Makes the files of a report. All of them are made before the first is written, so that a failure leaves none.
 */
record ReportWriter(ReportDefinition definition, Page page, Provenance provenance, Basis basis) {
    /** Numbered like a section's, so that the next report of some cables takes it away. */
    private static final String NOTHING = "00-no-cables";

    /**
     * The content of every file by its path, with {@code /}; the manifest last.
     *
     * @param remarks hears what else a person should know
     */
    Map<String, byte[]> files(Delivery delivery, Consumer<String> remarks) {
        Set<Format> formats = delivery.formats();
        Map<String, byte[]> files = new LinkedHashMap<>();
        String name = definition.fileName();
        if (formats.contains(Format.PDF)) {
            files.put(name + ".pdf", PdfReport.of(page, provenance, delivery.paper()));
        }
        if (formats.contains(Format.HTML)) {
            files.put(name + ".html", HtmlReport.of(page, new Companions(name, formats)));
        }
        FigureFiles pictures = new FigureFiles(provenance, formats, definition.words());
        Figure nothing = page.figure();
        if (nothing != null) {
            files.putAll(pictures.of(nothing, name + "/" + NOTHING));
        }
        for (CsvFile csv : page.files()) {
            String stem = name + "/" + csv.stem();
            Figure figure = page.figure(csv);
            if (figure != null) {
                files.putAll(pictures.of(figure, stem));
            }
            files.put(name + "/" + csv.name(), csv.text().getBytes(StandardCharsets.UTF_8));
            if (formats.contains(Format.BUNDLE)) {
                files.put(stem + ".zip", new Bundle(definition, page, provenance).of(csv, declared(csv)));
            }
        }
        Notice notice = page.notice();
        if (notice != null && notice.csv() != null) {
            files.put(name + "/" + KeptNotice.FILE, notice.csv().getBytes(StandardCharsets.UTF_8));
        }
        Envelope mail = delivery.mail();
        if (mail != null) {
            new ReportMail(name, page, provenance, basis)
                    .file(mail, files, remarks)
                    .ifPresent(message -> files.put(name + Basis.MAIL, message));
        }
        files.put(name + "/" + Manifest.NAME, Manifest.of(definition, page, provenance, step(delivery), basis, files));
        return files;
    }

    /** What writes these files again, as a job's step {@code report:} says it. */
    private Map<String, Object> step(Delivery delivery) {
        Map<String, Object> step = new LinkedHashMap<>();
        step.put("name", definition.name());
        step.putAll(provenance.asked());
        step.put(
                "formats",
                delivery.formats().isEmpty()
                        ? List.of("csv")
                        : delivery.formats().stream()
                                .sorted()
                                .map(ReportWriter::word)
                                .toList());
        step.put("paper", word(delivery.paper()));
        if (definition.words().language() != Language.EN) {
            step.put("language", word(definition.words().language()));
        }
        if (delivery.site() != null) {
            step.put("site", delivery.site().toString());
        }
        if (delivery.mail() != null) {
            step.put("mail", delivery.mail().keys());
        }
        return step;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The statistic of a section, with the columns that the section shows. */
    private Statistic declared(CsvFile csv) {
        return Objects.requireNonNull(
                definition.sections().get(csv.section() - 1).shown(), "a report without its statistics");
    }
}
