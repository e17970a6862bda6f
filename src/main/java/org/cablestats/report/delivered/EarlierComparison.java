package org.cablestats.report.delivered;

import java.nio.file.Path;
import java.util.List;
import org.cablestats.fault.PrintableText;
import org.cablestats.fault.UsageException;
import org.cablestats.report.definition.ReportDefinition;
import org.cablestats.report.page.Page;
import org.cablestats.report.page.Provenance;

/** Holds a report against the one of the same name that lies in its folder. */
public final class EarlierComparison {
    private EarlierComparison() {}

    /** The page with what is other, and which numbers of the earlier report are; as it is where there is none. */
    public static Page of(Path into, ReportDefinition definition, Page page, Provenance now, Basis basis) {
        Path folder = into.resolve(definition.fileName());
        try {
            EarlierReport earlier = EarlierReport.read(folder);
            return earlier == null
                    ? page
                    // What lies in a folder may have been written by anybody.
                    : page.with(
                            new SinceLast(earlier, page, now)
                                    .lines().stream().map(PrintableText::line).toList(),
                            new CorrectionNotice(folder, earlier, definition, page, now, basis).notice());
        } catch (UsageException e) {
            // A report is not held up by what became of the one before it.
            return page.since(List.of(page.words()
                    .say("The manifest of the last report cannot be read, so that nothing is compared with it.")));
        }
    }
}
