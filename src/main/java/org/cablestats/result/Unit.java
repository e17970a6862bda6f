package org.cablestats.result;

import java.util.regex.Pattern;

/**
 * What the numbers of a column count or measure, in English.
 *
 * @param singular for one of them, for example {@code reject}
 * @param plural for all other numbers, and for a measure its name, for example {@code median words of a cable}
 * @param isSaid whether a number is followed by it: a column {@code n} says nothing of what it counts
 */
public record Unit(String singular, String plural, boolean isSaid) {
    /** Of a column of this name, whatever is declared beside it. */
    public static final Unit CABLES = new Unit("cable", "cables", true);

    /** What a unit looks like, for messages. */
    public static final String EXPECTED = "a column and what its numbers count, such as 'words', or 'person/people'";

    /** A thing, and where its plural is not regular both: letters and what words are joined by. */
    private static final Pattern WRITTEN =
            Pattern.compile("[\\p{L}%][\\p{L}\\p{N} ,.'’%&()-]*(?:/\\p{L}[\\p{L}\\p{N} ,.'’&()-]*)?");

    /** Stands between what is counted and the topic of a report. */
    public static final String ABOUT = " about ";

    private static final String ABOUT_CABLES = "cables" + ABOUT;
    private static final String ABOUT_TOPIC = "about the topic";
    private static final Pattern PER_CENT = Pattern.compile("(?:%|per ?cent|percent)(?: of (?<whole>.+))?");
    private static final Pattern MEASURE = Pattern.compile(
            "(?:(?:arithmetic )?mean|median|average|share|part|rate|ratio|longest|shortest|largest|smallest|most|fewest)\\b.*");

    /** Whether a unit is written so: {@code words}, or where the plural is irregular {@code person/people}. */
    public static boolean isWritten(String text) {
        return WRITTEN.matcher(text).matches();
    }

    /** The unit that is declared so. */
    public static Unit of(String written) {
        int slash = written.indexOf('/');
        return slash < 0
                ? new Unit(Noun.singular(written), written, true)
                : new Unit(
                        written.substring(0, slash).strip(),
                        written.substring(slash + 1).strip(),
                        true);
    }

    /** The unit of a column that declares none: its own name, where that is a plural. */
    public static Unit ofColumn(String name) {
        String words = Noun.of(name);
        boolean isPlural = words.length() > 2 && words.endsWith("s") && !words.endsWith("ss");
        return new Unit(isPlural ? Noun.singular(words) : words, words, isPlural);
    }

    /** The same of a report about one topic: {@code cables about drugs}, and {@code about the topic} named. */
    public Unit about(String topic) {
        if (equals(CABLES)) {
            return of(ABOUT_CABLES + topic);
        }
        String named = "about " + topic;
        return new Unit(singular.replace(ABOUT_TOPIC, named), plural.replace(ABOUT_TOPIC, named), isSaid);
    }

    /** Whether it counts the cables of a selection, so that a number is a part of all of them. */
    public boolean isCables() {
        return equals(CABLES) || plural.startsWith(ABOUT_CABLES);
    }

    /** Whether numbers are no counts, even whole ones: a median, a share, the longest of its kind. */
    public boolean isMeasure() {
        return MEASURE.matcher(plural).matches();
    }

    /** Whether numbers are written as per cent already, 0 to 100. */
    public boolean isPerCent() {
        return PER_CENT.matcher(plural).matches();
    }

    /** A unit of per cent as a share of one: {@code % of the cables} becomes {@code share of the cables}. */
    public Unit asShare() {
        String words = PER_CENT.matcher(plural)
                .replaceFirst(found -> "share" + (found.group(1) == null ? "" : " of " + found.group(1)));
        return new Unit(words, words, isSaid);
    }
}
