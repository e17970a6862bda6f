package org.cablestats.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.commons.codec.digest.DigestUtils;
import org.cablestats.fault.UsageException;
import org.cablestats.report.Page.CsvFile;
import org.cablestats.result.Numbers;

/** What is other than in the last report of the same name. */
record SinceLast(EarlierReport earlier, Page page, Provenance now) {
    /** More names than these are a list that nobody reads. */
    private static final int MOST = 5;

    /** That of the report that lies in a folder: a line each; none where there is none. */
    static List<String> lines(Path folder, Page page, Provenance now) {
        try {
            EarlierReport earlier = EarlierReport.read(folder);
            return earlier == null ? List.of() : new SinceLast(earlier, page, now).lines();
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
        lines.add(numbers());
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
                : "and has " + Numbers.counted(Math.abs(more), more > 0 ? "cable more" : "cable fewer");
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

    private String numbers() {
        List<CsvFile> asked = page.files().stream()
                .filter(file -> earlier.answers().containsKey(EarlierReport.answer(file.name())))
                .toList();
        List<String> other = asked.stream()
                .filter(file -> !digest(file).equals(earlier.answers().get(EarlierReport.answer(file.name()))))
                .map(CsvFile::heading)
                .toList();
        return other.isEmpty()
                ? "All numbers of sections that both have are the same."
                : "Numbers are other in " + Numbers.whole(other.size()) + " of "
                        + Numbers.counted(asked.size(), "section") + " that both have: " + listed(other) + ".";
    }

    private static String digest(CsvFile file) {
        return DigestUtils.sha256Hex(file.text().getBytes(StandardCharsets.UTF_8));
    }

    private static void addOthers(List<String> lines, String what, List<String> these, Collection<String> those) {
        List<String> others =
                these.stream().filter(each -> !those.contains(each)).toList();
        if (!others.isEmpty()) {
            lines.add(what + listed(others) + ".");
        }
    }

    private static String listed(List<String> names) {
        String shown = String.join("; ", names.subList(0, Math.min(MOST, names.size())));
        return names.size() > MOST ? shown + "; and " + (names.size() - MOST) + " more" : shown;
    }
}
