package org.cablestats.report.delivered;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.cablestats.fault.PrintableText;
import org.cablestats.fault.UsageException;
import org.cablestats.report.page.Page;
import org.cablestats.report.page.Page.CsvFile;
import org.cablestats.report.page.Provenance;
import org.cablestats.result.Numbers;

/** What is other than in the last report of the same name. */
public record SinceLast(EarlierReport earlier, Page page, Provenance now) {
    /** More names than these are a list that nobody reads. */
    private static final int MOST = 5;

    /** That of the report that lies in a folder: a line each; none where there is none. */
    public static List<String> lines(Path folder, Page page, Provenance now) {
        try {
            EarlierReport earlier = EarlierReport.read(folder);
            // What lies in a folder may have been written by anybody.
            return earlier == null
                    ? List.of()
                    : new SinceLast(earlier, page, now)
                            .lines().stream().map(PrintableText::line).toList();
        } catch (UsageException e) {
            // A report is not held up by what became of the one before it.
            return List.of("The manifest of the last report cannot be read, so that nothing is compared with it.");
        }
    }

    /** A line each. A report that is written again says what it said, so that its bytes are the same. */
    List<String> lines() {
        if (earlier.run().equals(now.runId())) {
            return earlier.since();
        }
        if (!earlier.selection().equals(Objects.requireNonNullElse(now.selection(), ""))) {
            return List.of("The last report here was on another selection"
                    + (earlier.selection().isEmpty() ? ", all cables" : ": " + earlier.selection())
                    + ". Nothing is compared with it.");
        }
        List<String> lines = new ArrayList<>();
        lines.add(cables());
        numbers().ifPresent(lines::add);
        addOthers(lines, "New among the findings: ", page.findings().sentences(), earlier.findings());
        addOthers(
                lines,
                "No longer among them: ",
                earlier.findings(),
                page.findings().sentences());
        return lines;
    }

    private String cables() {
        long more = now.cables() - earlier.cables();
        String change = more == 0
                ? "and has as many cables"
                : "and has " + Numbers.counted(Math.abs(more), "cable") + (more > 0 ? " more" : " fewer");
        return "The last one was on snapshot " + Numbers.whole(earlier.snapshot()) + " with "
                + Numbers.counted(earlier.cables(), "cable") + "; this one is on snapshot "
                + Numbers.whole(now.snapshot()) + " " + change + means() + ".";
    }

    /** What else may have changed numbers. */
    private String means() {
        List<String> means = new ArrayList<>();
        if (!earlier.dictionary().equals(now.dictionaryDigest())) {
            means.add("topics are found by another dictionary");
        }
        if (!earlier.version().equals(now.version())) {
            means.add("cablestats " + earlier.version() + " made the last one");
        }
        return means.isEmpty() ? "" : "; " + String.join("; ", means);
    }

    private Optional<String> numbers() {
        List<CsvFile> asked =
                page.files().stream().filter(file -> !before(file).isEmpty()).toList();
        List<String> other = asked.stream()
                .filter(file -> !before(file).contains(digest(file)))
                .map(CsvFile::heading)
                .toList();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                other.isEmpty()
                        ? "All numbers of sections that both have are the same."
                        : "Numbers are other in " + Numbers.whole(other.size()) + " of "
                                + Numbers.counted(asked.size(), "section") + " that both have: " + listed(other) + ".");
    }

    /** Digests of the answers of the same statistic; several where the last report asked it of several selections. */
    private Set<String> before(CsvFile file) {
        return earlier.answers().getOrDefault(EarlierReport.answer(file.name()), Set.of());
    }

    private static String digest(CsvFile file) {
        return DigestUtils.sha256Hex(file.text().getBytes(StandardCharsets.UTF_8));
    }

    /** A finding whose numbers alone are other is the same finding. */
    private static void addOthers(List<String> lines, String what, List<String> these, List<String> those) {
        Set<String> known = those.stream().map(SinceLast::withoutNumbers).collect(Collectors.toSet());
        List<String> others = these.stream()
                .filter(each -> !known.contains(withoutNumbers(each)))
                .toList();
        if (!others.isEmpty()) {
            lines.add(what + listed(others) + ".");
        }
    }

    private static String withoutNumbers(String sentence) {
        return sentence.replaceAll("[0-9][0-9,.]*", "0");
    }

    private static String listed(List<String> names) {
        String shown = String.join("; ", names.subList(0, Math.min(MOST, names.size())));
        return names.size() > MOST ? shown + "; and " + (names.size() - MOST) + " more" : shown;
    }
}
