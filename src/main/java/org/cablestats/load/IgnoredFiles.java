package org.cablestats.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cablestats.source.record.IgnoreReason;
import org.cablestats.source.record.SourceRecord;

/**
 * The files that a load passed over.
 *
 * @param files those first that somebody may miss: large files that nobody knew, then what was known to hold no cable, last what
 *     only dresses pages
 */
public record IgnoredFiles(List<SourceRecord.Ignored> files) {
    static final IgnoredFiles NONE = new IgnoredFiles(List.of());

    /** Of so many a person is told the names. */
    public static final int NAMED = 10;

    private static final Set<String> DRESS = Set.of(
            "css", "js", "mjs", "map", "png", "jpg", "jpeg", "gif", "ico", "svg", "webp", "bmp", "woff", "woff2", "ttf",
            "otf", "eot");

    private static final Comparator<SourceRecord.Ignored> BY_INTEREST = Comparator.comparingInt(IgnoredFiles::rank)
            .thenComparing(Comparator.comparingLong(
                            (SourceRecord.Ignored file) -> file.position().length())
                    .reversed())
            .thenComparing(file -> file.position().file());

    static IgnoredFiles of(Stream<LedgerEntry> entries) {
        return new IgnoredFiles(entries.filter(entry -> entry.ignored() != null)
                .map(entry -> new SourceRecord.Ignored(entry.position(), Objects.requireNonNull(entry.ignored())))
                .sorted(BY_INTEREST)
                .toList());
    }

    /** Number of files by reason. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        files.forEach(file -> counts.merge(file.reason().label(), 1L, Long::sum));
        return counts;
    }

    /** What to tell a user of whose files none could be loaded. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        files.stream()
                .limit(NAMED)
                .map(file -> "Cannot load '" + file.position().file() + "': "
                        + file.reason().meaning())
                .forEach(problems::add);
        if (files.size() > NAMED) {
            problems.add(String.format(
                    Locale.ROOT, "Cannot load %,d more files: of all, %s", files.size() - NAMED, counts()));
        }
        return problems;
    }

    private static int rank(SourceRecord.Ignored file) {
        if (file.position().length() == 0) {
            return 3;
        }
        String name = file.position().file();
        if (DRESS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))) {
            return 2;
        }
        return file.reason() == IgnoreReason.UNKNOWN_LAYOUT ? 0 : 1;
    }
}
