package org.cablestats.topic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a text above that of the executive order: classification, captions and whom to pass the cable to. {@code CUSTOMS FOR
 * LA OPS} and {@code DEA FOR OEL} there (09LAPAZ1784) name readers, not what it is about.
 */
final class Preface {
    private static final Pattern EXECUTIVE_ORDER = Pattern.compile("(?m)^[ \\t]*E\\.? ?O\\.? ?:? ?1[0-9]{4}");

    /** Far below any preface, far above any order that a text quotes at the start of a line. */
    private static final int LONGEST = 3000;

    private Preface() {}

    /** A text without its preface; the whole text where there is no line of an executive order near its top. */
    static String skip(String text) {
        Matcher matcher = EXECUTIVE_ORDER.matcher(text).region(0, Math.min(LONGEST, text.length()));
        return matcher.find() ? text.substring(matcher.start()) : text;
    }
}
