package org.cablestats.report.page;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cablestats.finding.Finding;
import org.cablestats.finding.Tested;
import org.cablestats.language.Words;
import org.cablestats.report.page.Page.CsvFile;
import org.cablestats.report.page.Page.LeftOut;
import org.cablestats.report.page.Page.Part;
import org.jspecify.annotations.Nullable;

/**
 * The findings of the first page: of each section the largest, and of these the largest few.
 *
 * @param shown in their order
 * @param beyondChance how many comparisons of the report are more than chance
 * @param comparisons how many it makes
 * @param words that they are told in
 */
public record LeadingFindings(List<Leading> shown, long beyondChance, long comparisons, Words words) {
    /** What a reader takes in at one glance. */
    private static final int MOST = 7;

    /** A finding and its section. The template sees public methods only. */
    public record Leading(Finding finding, Part part) {}

    /** What the rows of an answer compare, which counts once where two sections show them. */
    private record Compared(String statistic, Tested tested) {
        static Stream<Compared> of(CsvFile csv, @Nullable Tested tested) {
            return tested == null ? Stream.empty() : Stream.of(new Compared(csv.statistic(), tested));
        }
    }

    /**
     * Of all sections.
     *
     * @param leftOut those that are not shown, whose comparisons count as well
     */
    static LeadingFindings of(List<Part> parts, List<LeftOut> leftOut, Words words) {
        List<Tested> tested = Stream.concat(
                        parts.stream().flatMap(part -> Compared.of(part.csv(), part.tested())),
                        leftOut.stream().flatMap(section -> Compared.of(section.csv(), section.tested())))
                .distinct()
                .map(Compared::tested)
                .toList();
        Set<Compared> told = new HashSet<>();
        List<Leading> shown = parts.stream()
                .filter(part -> Compared.of(part.csv(), part.tested()).allMatch(told::add))
                .flatMap(LeadingFindings::largest)
                .sorted(Comparator.comparingDouble((Leading each) -> each.finding.size())
                        .reversed()
                        .thenComparingInt(each -> each.part.number()))
                .limit(MOST)
                .toList();
        return new LeadingFindings(
                shown,
                tested.stream().mapToLong(Tested::beyondChance).sum(),
                tested.stream().mapToLong(Tested::comparisons).sum(),
                words);
    }

    private static Stream<Leading> largest(Part part) {
        Tested tested = part.tested();
        Finding largest = tested == null ? null : tested.largest();
        return largest == null ? Stream.empty() : Stream.of(new Leading(largest, part));
    }

    /** Whether the report compares anything. */
    public boolean areAny() {
        return comparisons > 0;
    }

    public List<String> sentences() {
        return shown.stream().map(each -> each.finding.sentence()).toList();
    }

    /** How they were chosen, or that there are none. */
    public String basis() {
        if (beyondChance == 0) {
            return comparisons == 1
                    ? words.say("The one comparison that the sections make is within chance, or too small to tell.")
                    : words.say(
                            "None of the {0} that the sections make differs by more than chance and by enough to tell.",
                            compared(comparisons, words));
        }
        return words.say(
                        beyondChance == 1 ? "{0} of {1} is more than chance." : "{0} of {1} are more than chance.",
                        words.whole(beyondChance),
                        compared(comparisons, words))
                + " "
                + words.say("Shown is the largest finding of a section, and of sections those whose shares are farthest"
                        + " apart (Cohen’s h).");
    }

    /** What the comparisons of a section come to: its largest finding, or that there is none; null where it makes none. */
    static @Nullable String claim(Tested tested, Words words) {
        Finding largest = tested.largest();
        if (largest != null) {
            return largest.sentence();
        }
        if (tested.comparisons() < 2) {
            return tested.comparisons() == 0 ? null : words.say("The one comparison is within chance");
        }
        return words.say("None of {0} is more than chance", compared(tested.comparisons(), words));
    }

    /** {@code 1 comparison}, {@code 12 comparisons}, after {@code of}. */
    private static String compared(long count, Words words) {
        String comparison = words.noun("comparison");
        return words.whole(count) + " " + (count == 1 ? comparison : words.dative(comparison));
    }
}
