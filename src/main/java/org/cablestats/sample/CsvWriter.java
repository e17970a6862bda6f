package org.cablestats.sample;

import java.io.IOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes records of {@code cables.csv}: every column quoted, a backslash before quotes, apostrophes and backslashes, no header row. */
final class CsvWriter {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("M/d/yyyy H:mm", Locale.ENGLISH);

    private final Writer writer;
    private int row;

    CsvWriter(Writer writer) {
        this.writer = writer;
    }

    void writeColumns(List<String> columns) throws IOException {
        writer.write(record(columns));
    }

    /** Writes the first half of a record, as a file does whose end is missing. */
    void writeTruncated(List<String> columns) throws IOException {
        String record = record(columns);
        writer.write(record, 0, record.length() / 2);
    }

    /** The eight columns of a cable, with the next row number. */
    List<String> columns(SampleCable cable, Message message) {
        return List.of(
                String.valueOf(++row),
                cable.created().format(DATE),
                cable.writtenId(),
                cable.post().origin(),
                cable.level().label(),
                String.join("|", cable.references()),
                message.header(),
                message.body());
    }

    private static String record(List<String> columns) {
        return columns.stream().map(CsvWriter::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("'", "\\'") + '"';
    }
}
