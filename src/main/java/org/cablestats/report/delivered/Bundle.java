package org.cablestats.report.delivered;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cablestats.chart.Figure;
import org.cablestats.report.definition.ReportDefinition;
import org.cablestats.report.page.Page;
import org.cablestats.report.page.Page.CsvFile;
import org.cablestats.report.page.Provenance;
import org.cablestats.result.Json;
import org.cablestats.statistic.Statistic;
import org.jspecify.annotations.Nullable;

/** The rows of a section with what explains them, for who has nothing but this one file: CSV, metadata, and a text to read first. */
public record Bundle(ReportDefinition definition, Page page, Provenance provenance) {
    /** Tells nothing of when an archive was packed. Of the format's first moment Java writes the instant too, which has a zone. */
    private static final LocalDateTime PACKED = LocalDateTime.of(1980, 2, 1, 0, 0);

    /**
     * The archive.
     *
     * @param statistic with the columns of the file
     */
    public byte[] of(CsvFile csv, Statistic statistic) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            add(zip, "README.md", new BundleText(page).of(csv, statistic, page.figure(csv)));
            add(zip, csv.stem() + ".metadata.json", Json.of(metadata(csv, statistic)) + "\n");
            add(zip, csv.name(), csv.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(PACKED);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private Map<String, @Nullable Object> metadata(CsvFile csv, Statistic statistic) {
        Map<String, @Nullable Object> metadata = new LinkedHashMap<>();
        Figure figure = page.figure(csv);
        metadata.put("title", figure == null ? csv.heading() : figure.title());
        metadata.put("subtitle", figure == null ? null : figure.subtitle());
        metadata.put("note", figure == null ? null : figure.note());
        metadata.put("alternative_text", figure == null ? null : figure.altText());
        metadata.put("section", csv.heading());
        metadata.put("statistic", statistic.name());
        metadata.put("question", statistic.question());
        metadata.put("row", statistic.row());
        metadata.put("rows", csv.size());
        metadata.put("columns", columns(statistic));
        metadata.put("file", csv.name());
        metadata.put("report", definition.name());
        metadata.putAll(Manifest.origin(provenance));
        return metadata;
    }

    private static List<Map<String, @Nullable Object>> columns(Statistic statistic) {
        return statistic.columns().stream()
                .map(column -> {
                    Map<String, @Nullable Object> described = new LinkedHashMap<>();
                    described.put("name", column.name());
                    described.put("type", column.type());
                    described.put("unit", column.isNumber() ? column.unit().plural() : null);
                    described.put("meaning", column.meaning());
                    return described;
                })
                .toList();
    }
}
