package org.cablestats.report.definition;

import java.io.IOException;
import java.util.List;
import org.cablestats.definition.AskedKeys;

/** The keys that the reader of this package asks for. */
public final class ReportKeys {
    private ReportKeys() {}

    /** All of them, in its order. */
    public static List<AskedKeys.Key> all() throws IOException {
        return AskedKeys.of(ReportReader::read);
    }
}
