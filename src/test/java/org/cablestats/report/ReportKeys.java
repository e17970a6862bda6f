package org.cablestats.report;

import java.nio.file.Path;
import java.util.List;
import org.cablestats.definition.AskedKeys;
import org.cablestats.definition.Problems;

/** The keys that the reader of this package asks for. */
public final class ReportKeys {
    private ReportKeys() {}

    /** All of them, in its order. */
    public static List<AskedKeys.Key> all() {
        AskedKeys asked = new AskedKeys();
        Problems problems = Problems.describing(asked);
        var unused = ReportReader.read(Path.of("report.yaml"), problems);
        return asked.all();
    }
}
