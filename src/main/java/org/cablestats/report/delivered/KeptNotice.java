package org.cablestats.report.delivered;

import java.util.List;
import org.cablestats.correction.Notice;
import org.cablestats.definition.YamlMap;
import org.cablestats.fault.PrintableText;
import org.jspecify.annotations.Nullable;

/** A notice of corrections as manifests keep it, so that a report that is written again says what it said. */
public final class KeptNotice {
    /** Its key. */
    static final String KEY = "corrections";

    /** All corrections; numbered like a section's file, so that the next report without any takes it away. */
    public static final String FILE = "00-corrections.csv";

    private KeptNotice() {}

    /** Without its file. Anybody may have written what lies in a folder. */
    static @Nullable Notice read(@Nullable YamlMap map) {
        return map == null
                ? null
                : new Notice(
                        PrintableText.line(map.text("summary")),
                        printable(map.texts("lines")),
                        map.optionalMaps("rows").stream().map(KeptNotice::row).toList(),
                        null,
                        printable(map.texts("news")));
    }

    private static Notice.Row row(YamlMap row) {
        return new Notice.Row(
                PrintableText.line(row.text("section")),
                PrintableText.line(row.text("number")),
                PrintableText.line(row.text("was")),
                PrintableText.line(row.text("is")),
                PrintableText.line(row.text("why")),
                printable(row.texts("ids")),
                PrintableText.line(String.join(" ", row.texts("more"))));
    }

    private static List<String> printable(List<String> lines) {
        return lines.stream().map(PrintableText::line).toList();
    }
}
