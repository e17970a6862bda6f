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
import org.cablestats.language.Words;
import org.cablestats.result.Noun;

/**
 * Turns of phrase that all kinds of chart share.
 *
 * @param words of the language that they are told in
 */
public record Phrases(Words words) {
    /** More names than this are counted. */
    private static final int MOST_IN_TITLE = 3;

    /** What is read aloud in one or two minutes; the table has the rest. */
    private static final int LONGEST = 1800;

    /** Those of a chart. */
    static Phrases of(Request request) {
        return new Phrases(request.words());
    }

    /** Parts of a subtitle, without the empty ones. */
    static String joined(String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    /** {@code Cables by origin}. */
    static String by(Request request) {
        return request.words()
                .say("{0} by {1}", request.amount().title(), request.words().after(request.noun()));
    }

    /**
     * A subtitle that begins with what is counted, unless the title says that already.
     *
     * @param parts of the subtitle, the first of which follows what is counted
     */
    static String below(String title, String what, String first, String... parts) {
        String others = joined(parts);
        if (title.equals(what)) {
            return Noun.capital(first.isEmpty() ? others : joined(first, others));
        }
        return joined(first.isEmpty() ? what : what + ", " + first, others);
    }

    /** {@code Cables per month by topic, 2008 to 2009}, or {@code Median words by topic and month, ...} where values do not add up. */
    static String per(Request request, TimeGrid grid) {
        Words words = request.words();
        Amount amount = request.amount();
        String step = grid.noun();
        String series = words.after(request.seriesNoun(""));
        if (amount.isCount()) {
            return request.hasSeries()
                    ? words.say("{0} per {1} by {2}, {3}", amount.title(), step, series, grid.span())
                    : words.say("{0} per {1}, {2}", amount.title(), step, grid.span());
        }
        return request.hasSeries()
                ? words.say("{0} by {1} and {2}, {3}", amount.title(), series, step, grid.span())
                : words.say("{0} by {1}, {2}", amount.title(), step, grid.span());
    }

    /** Said where there is one name. */
    String single(String name, String noun, String value) {
        return words.say("{0} is the only {1}, with {2}", Names.brief(name), noun, value);
    }

    /** Some names with their values, of an alternative text: {@code Ankara 7,918, Baghdad 6,677 and 248 more.} */
    String listed(List<String> described, int most) {
        int shown = fitting(described, most);
        String list = String.join(", ", described.subList(0, shown));
        int left = described.size() - shown;
        return left > 0 ? words.say("{0} and {1} more.", list, words.whole(left)) : list + ".";
    }

    /** A sentence for each line, part, panel or row, of an alternative text. */
    String told(String first, List<String> sentences) {
        int shown = fitting(sentences, sentences.size());
        List<String> told = new ArrayList<>(List.of(first));
        told.addAll(sentences.subList(0, shown));
        int left = sentences.size() - shown;
        if (left > 0) {
            told.add(words.say("And {0} more.", words.whole(left)));
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
        Words words = amount.words();
        if (!amount.isCount()) {
            return words.say("No {0} is known", noun);
        }
        return sum == 1
                ? words.say("The {0} of the only {1} is unknown", noun, amount.one())
                : words.say("The {0} of all {1} is unknown", noun, amount.phrase(sum));
    }

    /** Said where one part is the whole: {@code All 4 cables are Secret}, {@code The only cable is Secret}. */
    static String all(Amount amount, double sum, String part) {
        return amount.isCount() && sum == 1
                ? amount.words().say("The only {0} is {1}", amount.one(), part)
                : amount.words().say("All {0} are {1}", amount.phrase(sum), part);
    }

    /** Said where every value is zero. */
    static String none(Amount amount, String noun) {
        return amount.words().say("No {0} of any {1}", amount.of(), noun);
    }

    /** {@code top 5 of 22 topics}; nothing where all are shown. */
    String top(int shown, int all, String noun) {
        return shown < all ? words.say("top {0} of {1} {2}", shown, words.whole(all), words.dative(noun)) : "";
    }

    /** Said of series that have no value and so no place in the picture: {@code no values for Energy and Trade}; nothing where all have one. */
    String withoutValues(TimeGrid all, String noun) {
        List<String> names = all.lines().stream()
                .filter(line -> !line.isAnyKnown())
                .map(Line::brief)
                .toList();
        return names.isEmpty() ? "" : words.say("no values for {0}", several(names, noun));
    }

    /** Names, or how many there are of them. */
    private String several(List<String> names, String noun) {
        return names.size() > MOST_IN_TITLE ? words.whole(names.size()) + " " + words.plural(noun) : words.list(names);
    }

    /** What a band behind a line is; empty where there is none. */
    static String band(Request request) {
        return Intervals.read(request).isPresent() ? Intervals.told(request.words()) : "";
    }

    /** Said where there is no value. */
    public static String nothing(Amount amount) {
        return amount.isCount()
                ? amount.words().say("No {0} in this selection", amount.of())
                : amount.words().say("No {0} is known", amount.of());
    }

    /** The words of a figure without a value, which would show {@code Cables by month} or {@code Cables by topic and month}. */
    static FigureWords ofNothing(Request request) {
        String what = request.hasSeries()
                ? request.words()
                        .say(
                                "{0} by {1} and {2}",
                                request.amount().title(),
                                request.words().after(request.seriesNoun("")),
                                request.words().after(request.noun()))
                : by(request);
        if (FewCables.notShown(request, request.noun()).isEmpty()) {
            return ofNothing(request.amount(), what);
        }
        String few = FewCables.none(request.noun(), request.words());
        return new FigureWords(few, what, few + ".");
    }

    /** The words of a figure without a value. */
    static FigureWords ofNothing(Amount amount, String what) {
        return new FigureWords(nothing(amount), what, nothing(amount) + ".");
    }

    /** The largest part of a whole, or several where they are equal. */
    String largest(Amount amount, List<Line> parts, double all) {
        double most = parts.stream().mapToDouble(Line::total).max().orElseThrow();
        List<String> names = parts.stream()
                .filter(part -> part.total() == most)
                .map(Line::brief)
                .toList();
        if (all == most) {
            return all(amount, all, names.get(0));
        }
        String share = words.say("{0} of all {1}", words.percent(most / all), amount.dative());
        return names.size() == 1
                ? words.say("{0} is the largest part, with {1}", names.get(0), share)
                : tie(names, words.noun("part"), share);
    }

    /** Several names of the largest value; more than a title holds are counted. */
    String tie(List<String> names, String noun, String value) {
        return words.say("{0} share the lead, with {1} each", several(names, noun), value);
    }
}
