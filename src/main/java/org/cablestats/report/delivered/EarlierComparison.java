package org.cablestats.report.delivered;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.cablestats.fault.PrintableText;
import org.cablestats.fault.UsageException;
import org.cablestats.report.definition.ReportDefinition;
import org.cablestats.report.mail.ToldAlert;
import org.cablestats.report.page.Page;
import org.cablestats.report.page.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A report beside the one of the same name that lay in its folder before it.
 *
 * @param page with what is other, and which numbers of the earlier report are
 * @param mailed when the earlier report was written as a message; null where it was not
 * @param told alerts that the message names
 * @param isRepeated whether the earlier report is the same one, which is written again
 */
public record EarlierComparison(Page page, @Nullable Instant mailed, List<ToldAlert> told, boolean isRepeated) {
    /** Held against what lies there. */
    public static EarlierComparison of(Path into, ReportDefinition definition, Page page, Provenance now, Basis basis) {
        Path folder = into.resolve(definition.fileName());
        try {
            EarlierReport earlier = EarlierReport.read(folder);
            return earlier == null
                    ? new EarlierComparison(page, null, List.of(), false)
                    : new EarlierComparison(
                            // What lies in a folder may have been written by anybody.
                            page.with(
                                    new SinceLast(earlier, page, now)
                                            .lines().stream()
                                                    .map(PrintableText::line)
                                                    .toList(),
                                    new CorrectionNotice(folder, earlier, definition, page, now, basis).notice()),
                            earlier.basis().mailed(),
                            earlier.basis().told(),
                            earlier.run().equals(now.runId()));
        } catch (UsageException e) {
            // A report is not held up by what became of the one before it.
            List<String> lines = List.of(page.words()
                    .say("The manifest of the last report cannot be read, so that nothing is compared with it."));
            return new EarlierComparison(page.since(lines), null, List.of(), false);
        }
    }

    /** The basis of the report: one that is written again as a message says what it said, unless another alert was told since. */
    public Basis repeated(Basis basis) {
        return isRepeated && mailed != null && basis.told().isEmpty() ? basis.of(mailed, told) : basis;
    }

    /** Paths of what the earlier report alone had: a message of that day is not to be taken for one of today. */
    public Set<String> outdated(ReportDefinition definition, Set<String> files) {
        String mail = definition.fileName() + Basis.MAIL;
        return mailed == null || files.contains(mail) ? Set.of() : Set.of(mail);
    }
}
