package org.cablestats.chart.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.cablestats.chart.data.Amount;
import org.cablestats.chart.data.FewCables;
import org.cablestats.chart.data.Intervals;
import org.cablestats.chart.data.Line;
import org.cablestats.chart.data.Names;
import org.cablestats.chart.data.Request;
import org.cablestats.chart.data.TimeGrid;
import org.cablestats.result.Noun;
import org.cablestats.result.Numbers;

/** Turns of phrase that all kinds of chart share. */
public final class Phrases {
    /** More names than this are counted. */
    private static final int MOST_IN_TITLE = 3;

    /** What is read aloud in one or two minutes; the table has the rest. */
    private static final int LONGEST = 1800;

    private Phrases() {}

    /** Parts of a subtitle, without the empty ones. */
    static String joined(String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    /** {@code Cables per month by topic, 2008 to 2009}, or {@code Median words by topic and month, ...} where values do not add up. */
    static String per(Request request, TimeGrid grid) {
        Amount amount = request.amount();
        String step = grid.step().noun();
        String by = request.hasSeries() ? " by " + request.seriesNoun("") : "";
        String and = request.hasSeries() ? " and " : " by ";
        return amount.title() + (amount.isCount() ? " per " + step + by : by + and + step) + ", " + grid.span();
    }

    /** Said where there is one name. */
    static String single(String name, String noun, String value) {
        return Names.brief(name) + " is the only " + noun + ", with " + value;
    }

    /** A leader and who comes after it. */
    static String ahead(String first, String value, String second, String other) {
        return first + " leads with " + value + ", ahead of " + second + " with " + other;
    }

    /** Some names with their values, of an alternative text: {@code Ankara 7,918, Baghdad 6,677 and 248 more.} */
    static String listed(List<String> described, int most) {
        int shown = fitting(described, most);
        String list = String.join(", ", described.subList(0, shown));
        int left = described.size() - shown;
        return list + (left > 0 ? " and " + Numbers.whole(left) + " more." : ".");
    }

    /** A sentence for each line, part, panel or row, of an alternative text. */
    static String told(String first, List<String> sentences) {
        int shown = fitting(sentences, sentences.size());
        List<String> told = new ArrayList<>(List.of(first));
        told.addAll(sentences.subList(0, shown));
        int left = sentences.size() - shown;
        if (left > 0) {
            told.add("And " + Numbers.whole(left) + " more.");
        }
        return String.join(" ", told);
    }

    /** How many of them are not too long together; one at least. */
    private static int fitting(List<String> texts, int most) {
        int length = 0;
        int fits = 0;
        while (fits < Math.min(most, texts.size())) {
            length += texts.get(fits).length() + 2;
            if (length > LONGEST && fits > 0) {
                return fits;
            }
            fits++;
        }
        return fits;
    }

    /** Said where no name is known: {@code The origin of all 4 cables is unknown}. */
    static String unknown(Amount amount, String noun, double sum) {
        if (!amount.isCount()) {
            return "No " + noun + " is known";
        }
        String which = sum == 1 ? "the only " + amount.unit().singular() : "all " + amount.phrase(sum);
        return "The " + noun + " of " + which + " is unknown";
    }

    /** Said where one part is the whole: {@code All 4 cables are Secret}, {@code The only cable is Secret}. */
    static String all(Amount amount, double sum, String part) {
        return amount.isCount() && sum == 1
                ? "The only " + amount.unit().singular() + " is " + part
                : "All " + amount.phrase(sum) + " are " + part;
    }

    /** Said where every value is zero. */
    static String none(Amount amount, String noun) {
        return "No " + amount.of() + " of any " + noun;
    }

    /** {@code top 5 of 22 topics}; nothing where all are shown. */
    static String top(int shown, int all, String noun) {
        return shown < all ? "top " + shown + " of " + Numbers.whole(all) + " " + Noun.plural(noun) : "";
    }

    /** Said of series that have no value and so no place in the picture: {@code no values for Energy and Trade}; nothing where all have one. */
    static String withoutValues(TimeGrid all, String noun) {
        List<String> names = all.lines().stream()
                .filter(line -> !line.isAnyKnown())
                .map(Line::brief)
                .toList();
        if (names.isEmpty()) {
            return "";
        }
        return "no values for "
                + (names.size() > MOST_IN_TITLE
                        ? Numbers.whole(names.size()) + " " + Noun.plural(noun)
                        : Names.list(names));
    }

    /** What a band behind a line is; empty where there is none. */
    static String band(Request request) {
        return Intervals.read(request).isPresent() ? Intervals.words() : "";
    }

    /** Said where there is no value. */
    public static String nothing(Amount amount) {
        return "No " + amount.of() + (amount.isCount() ? " in this selection" : " is known");
    }

    /** The words of a figure without a value, which would show {@code Cables by month} or {@code Cables by topic and month}. */
    static FigureWords ofNothing(Request request) {
        String series = request.hasSeries() ? request.seriesNoun("") + " and " : "";
        String what = request.amount().title() + " by " + series + request.noun();
        if (FewCables.notShown(request, request.noun()).isEmpty()) {
            return ofNothing(request.amount(), what);
        }
        String few = FewCables.none(request.noun());
        return new FigureWords(few, what, few + ".");
    }

    /** The words of a figure without a value. */
    static FigureWords ofNothing(Amount amount, String what) {
        return new FigureWords(nothing(amount), what, nothing(amount) + ".");
    }

    /** The largest part of a whole, or several where they are equal. */
    static String largest(Amount amount, List<Line> parts, double all) {
        double most = parts.stream().mapToDouble(Line::total).max().orElseThrow();
        List<String> names = parts.stream()
                .filter(part -> part.total() == most)
                .map(Line::brief)
                .toList();
        if (all == most) {
            return all(amount, all, names.get(0));
        }
        String share = Numbers.percent(most / all) + " of all " + amount.of();
        if (names.size() == 1) {
            return names.get(0) + " is the largest part, with " + share;
        }
        return tie(names, "part", share);
    }

    /** Several names of the largest value; more than a title holds are counted. */
    static String tie(List<String> names, String noun, String value) {
        boolean isLong = names.size() > MOST_IN_TITLE;
        String which = isLong ? Numbers.whole(names.size()) + " " + Noun.plural(noun) : Names.list(names);
        return which + " share the lead, with " + value + " each";
    }
}
