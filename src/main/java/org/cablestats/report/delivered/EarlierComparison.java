package org.cablestats.report.delivered;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.cablestats.fault.PrintableText;
import org.cablestats.fault.UsageException;
import org.cablestats.report.definition.ReportDefinition;
import org.cablestats.report.page.Page;
import org.cablestats.report.page.Provenance;
import org.jspecify.annotations.Nullable;

/** A report beside the one of the same name that lay in its folder before it. */
public final class EarlierComparison {
    /** Of the files that are a whole report, of which one may be written as some and later as others. */
    private static final List<String> ENDINGS = List.of(".pdf", ".html", Basis.MAIL);

    private final Path into;
    private final String name;
    private final Page page;
    private final @Nullable EarlierReport earlier;
    private final boolean isRepeated;

    private EarlierComparison(Path into, String name, Page page, @Nullable EarlierReport earlier, boolean isRepeated) {
        this.into = into;
        this.name = name;
        this.page = page;
        this.earlier = earlier;
        this.isRepeated = isRepeated;
    }

    /** Held against what lies there. */
    public static EarlierComparison of(Path into, ReportDefinition definition, Page page, Provenance now, Basis basis) {
        String name = definition.fileName();
        Path folder = into.resolve(name);
        try {
            EarlierReport earlier = EarlierReport.read(folder);
            if (earlier == null) {
                return new EarlierComparison(into, name, page, null, false);
            }
            // What lies in a folder may have been written by anybody.
            Page compared = page.with(
                    new SinceLast(earlier, page, now)
                            .lines().stream().map(PrintableText::line).toList(),
                    new CorrectionNotice(folder, earlier, definition, page, now, basis).notice());
            return new EarlierComparison(
                    into, name, compared, earlier, earlier.run().equals(now.runId()));
        } catch (UsageException e) {
            // A report is not held up by what became of the one before it.
            List<String> lines = List.of(page.words()
                    .say("The manifest of the last report cannot be read, so that nothing is compared with it."));
            return new EarlierComparison(into, name, page.since(lines), null, false);
        }
    }

    /** The page with what is other, and which numbers of the earlier report are. */
    public Page page() {
        return page;
    }

    /** The basis of the report: one that is written again as a message says what it said, unless another alert was told since. */
    public Basis repeated(Basis basis) {
        return earlier != null
                        && isRepeated
                        && earlier.basis().mailed() != null
                        && basis.told().isEmpty()
                ? basis.of(earlier.basis().mailed(), earlier.basis().told())
                : basis;
    }

    /**
     * Names of what lies there of the earlier report alone: a message of that day, or a PDF, is not to be taken for one of today.
     *
     * @param files paths of the report's own
     */
    public List<String> outdated(Set<String> files) {
        return earlier == null
                ? List.of()
                : ENDINGS.stream()
                        .map(name::concat)
                        .filter(file -> earlier.files().contains(file) && !files.contains(file))
                        .filter(file -> Files.isRegularFile(into.resolve(file), LinkOption.NOFOLLOW_LINKS))
                        .toList();
    }
}
