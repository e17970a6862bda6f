package org.cablestats.correction;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cablestats.fault.PrintableText;
import org.cablestats.language.Words;

/** Writes the notice of corrections of a report. */
public final class NoticeText {
    /** More rows would be a table that nobody reads; the file has all. */
    private static final int MOST_ROWS = 12;

    private static final int MOST_IDS = 3;

    private static final int MOST_DECIMALS = 4;

    /** Counts are of cables that somebody can look at; what follows from them stands behind. */
    private static final Comparator<Correction> LARGEST_FIRST = Comparator.comparing(
                    (Correction correction) -> !correction.number().isCount())
            .thenComparing(correction -> -correction.number().size());

    private final Held held;
    private final Corrections corrections;
    private final Words words;

    private NoticeText(Held held, Corrections corrections, Words words) {
        this.held = held;
        this.corrections = corrections;
        this.words = words;
    }

    /**
     * The notice.
     *
     * @param file name of the file that will hold all corrections, as readers find it
     */
    public static Notice of(Held held, Corrections corrections, String file, Words words) {
        NoticeText text = new NoticeText(held, corrections, words);
        List<Notice.Row> rows = text.rows();
        boolean isAny = !corrections.corrected().isEmpty();
        return new Notice(
                text.summary(),
                new NoticeLines(held, corrections, words).all(rows.size(), file),
                rows,
                isAny ? CorrectionsCsv.of(corrections) : null,
                text.news());
    }

    private String summary() {
        int corrected = corrections.corrected().size();
        long sections = corrections.corrected().stream()
                .map(Correction::section)
                .distinct()
                .count();
        if (corrected > 0) {
            return words.say(
                    corrected == 1
                            ? "1 number of {0} is other now, and not by growth alone."
                            : "{1} numbers of {0} are other now, and not by growth alone, in {2}.",
                    report(),
                    words.whole(corrected),
                    sections == 1 ? words.say("one section") : words.say("{0} sections", words.whole(sections)));
        }
        if (!held.notCompared().isEmpty() || !held.dropped().isEmpty()) {
            return words.say("No number of {0} that could be compared was corrected.", report());
        }
        return corrections.grown() == 0
                ? words.say("No number of {0} changed.", report())
                : words.say("No number of {0} was corrected; what is other grew by newer cables alone.", report());
    }

    /** After {@code of}. */
    private String report() {
        LocalDate day = held.produced();
        return day == null
                ? words.say("the last report")
                : words.say("the report of {0}", words.days().day(day));
    }

    private List<String> news() {
        Stream<String> moved =
                Stream.of(summary()).filter(line -> !corrections.corrected().isEmpty() || corrections.grown() > 0);
        StateChange change = corrections.change();
        Stream<String> cables = change == null || change.moves().isEmpty()
                ? Stream.empty()
                : Stream.of(new CauseWords(words).of(change.moves()));
        return Stream.concat(moved, cables).toList();
    }

    /** Of each section in turn the row that moved farthest, by its number that did: one section alone would say one thing twelve times. */
    private List<Notice.Row> rows() {
        Map<List<Object>, Correction> ofRow = new LinkedHashMap<>();
        corrections.corrected().stream()
                .sorted(LARGEST_FIRST)
                .forEach(each -> ofRow.putIfAbsent(
                        List.of(each.section(), each.statistic(), each.number().row()), each));
        Map<String, Integer> ofSection = new HashMap<>();
        Map<Integer, List<Correction>> turns = new TreeMap<>();
        ofRow.values()
                .forEach(each -> turns.computeIfAbsent(
                                ofSection.merge(each.section(), 1, Integer::sum), turn -> new ArrayList<>())
                        .add(each));
        return turns.values().stream()
                .flatMap(List::stream)
                .limit(MOST_ROWS)
                .map(this::row)
                .toList();
    }

    private Notice.Row row(Correction correction) {
        MovedNumber number = correction.number();
        List<CableMove> cables = correction.causes().contains(Cause.STATE) ? List.of() : correction.cables();
        return new Notice.Row(
                correction.section(),
                named(number),
                written(number.was()),
                written(number.is()),
                new CauseWords(words).of(correction),
                cables.stream().limit(MOST_IDS).map(CableMove::id).toList(),
                cables.size() > MOST_IDS ? words.say("and {0} more", words.whole(cables.size() - MOST_IDS)) : "");
    }

    /** The names of its row, and its column unless that counts cables. */
    private String named(MovedNumber number) {
        List<String> shown = number.label().entrySet().stream()
                .map(name -> value(name.getKey(), name.getValue()))
                .toList();
        String row = shown.isEmpty() ? words.say("all rows") : String.join(", ", shown);
        return number.column().name().equals("cables")
                ? row
                : row + ": " + words.noun(number.column().name());
    }

    private String value(String column, String text) {
        if (text.isEmpty()) {
            return words.say("unknown {0}", words.noun(column));
        }
        return column.equals("month") ? month(text) : PrintableText.line(words.name(text));
    }

    /** What lies in a folder may have been written by anybody. */
    private String month(String text) {
        try {
            return words.days().month(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return PrintableText.line(text);
        }
    }

    private String written(String text) {
        if (text.isEmpty()) {
            return "–";
        }
        double value = MovedNumber.number(text);
        return Double.isFinite(value) ? words.decimals(value, MOST_DECIMALS) : PrintableText.line(text);
    }
}
