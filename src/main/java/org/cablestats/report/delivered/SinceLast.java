package org.cablestats.report.delivered;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.cablestats.language.Words;
import org.cablestats.report.page.Page;
import org.cablestats.report.page.Page.CsvFile;
import org.cablestats.report.page.Provenance;

/** What is other than in the last report of the same name. */
public record SinceLast(EarlierReport earlier, Page page, Provenance now) {
    /** More names than these are a list that nobody reads. */
    private static final int MOST = 5;

    /** A line each. A report that is written again says what it said, so that its bytes are the same. */
    List<String> lines() {
        if (earlier.run().equals(now.runId())) {
            return earlier.since();
        }
        if (!earlier.selection().equals(Objects.requireNonNullElse(now.selection(), ""))) {
            return List.of(
                    earlier.selection().isEmpty()
                            ? words().say(
                                            "The last report here was on another selection, all cables. Nothing is compared with it.")
                            : words().say(
                                            "The last report here was on another selection: {0}. Nothing is compared with it.",
                                            earlier.selection()));
        }
        List<String> lines = new ArrayList<>();
        lines.add(cables());
        numbers().ifPresent(lines::add);
        addOthers(lines, "New among the findings: {0}.", page.findings().sentences(), earlier.findings());
        addOthers(
                lines,
                "No longer among them: {0}.",
                earlier.findings(),
                page.findings().sentences());
        return lines;
    }

    private String cables() {
        long more = now.cables() - earlier.cables();
        String change = words().counted(Math.abs(more), "cable");
        return words().say(
                                more == 0
                                        ? "The last one was on snapshot {0} with {1}; this one is on snapshot {2} and has as many cables"
                                        : more > 0
                                                ? "The last one was on snapshot {0} with {1}; this one is on snapshot {2} and has {3} more"
                                                : "The last one was on snapshot {0} with {1}; this one is on snapshot {2} and has {3} fewer",
                                words().whole(earlier.snapshot()),
                                words().counted(earlier.cables(), "cable"),
                                words().whole(now.snapshot()),
                                change)
                + means() + ".";
    }

    /** What else may have changed numbers. */
    private String means() {
        List<String> means = new ArrayList<>();
        if (!earlier.dictionary().equals(now.dictionaryDigest())) {
            means.add(words().say("topics are found by another dictionary"));
        }
        if (!earlier.version().equals(now.version())) {
            means.add(words().say("cablestats {0} made the last one", earlier.version()));
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
                        ? words().say("All numbers of sections that both have are the same.")
                        : words().say(
                                        "Numbers are other in {0} of {1} that both have: {2}.",
                                        words().whole(other.size()),
                                        words().whole(asked.size()) + " " + sections(asked.size()),
                                        listed(other)));
    }

    /** Digests of the answers of the same statistic; several where the last report asked it of several selections. */
    private Set<String> before(CsvFile file) {
        return earlier.answers().getOrDefault(EarlierReport.answer(file.name()), Set.of());
    }

    private static String digest(CsvFile file) {
        return DigestUtils.sha256Hex(file.text().getBytes(StandardCharsets.UTF_8));
    }

    /** A finding whose numbers alone are other is the same finding. */
    private void addOthers(List<String> lines, String what, List<String> these, List<String> those) {
        Set<String> known = those.stream().map(SinceLast::withoutNumbers).collect(Collectors.toSet());
        List<String> others = these.stream()
                .filter(each -> !known.contains(withoutNumbers(each)))
                .toList();
        if (!others.isEmpty()) {
            lines.add(words().say(what, listed(others)));
        }
    }

    private static String withoutNumbers(String sentence) {
        return sentence.replaceAll("[0-9][0-9,.]*", "0");
    }

    private String sections(int count) {
        String section = words().noun("section");
        return count == 1 ? section : words().dative(section);
    }

    private Words words() {
        return page.words();
    }

    private String listed(List<String> names) {
        String shown = String.join("; ", names.subList(0, Math.min(MOST, names.size())));
        return names.size() > MOST ? words().say("{0}; and {1} more", shown, names.size() - MOST) : shown;
    }
}
