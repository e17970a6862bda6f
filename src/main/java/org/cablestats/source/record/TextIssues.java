package org.cablestats.source.record;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cablestats.cable.Issue;
import org.cablestats.cable.RawCable;

/** What decoding shows about a text. */
public final class TextIssues {
    private TextIssues() {}

    /** The issues of a cable's texts, in the order of {@link Issue}. */
    public static List<Issue> of(RawCable cable) {
        List<Issue> issues = new ArrayList<>();
        if (texts(cable).anyMatch(TextIssues::holdsReplacement)) {
            issues.add(Issue.INVALID_TEXT);
        }
        if (texts(cable).anyMatch(TextIssues::holdsControl)) {
            issues.add(Issue.CONTROL_CHARACTERS);
        }
        return issues;
    }

    private static Stream<String> texts(RawCable cable) {
        return Stream.of(cable.id(), cable.origin(), cable.classification(), cable.header(), cable.body());
    }

    /** Whether bytes that were no UTF-8 were replaced, here or by whoever handled the text before. */
    public static boolean holdsReplacement(String text) {
        return text.indexOf('\uFFFD') >= 0;
    }

    /** Whether a text of the cable has a character that is no ASCII. */
    static boolean holdMoreThanAscii(RawCable cable) {
        return texts(cable).anyMatch(text -> text.chars().anyMatch(c -> c > 127));
    }

    /** Whether a control character other than line feed and tabulator is in the text. */
    public static boolean holdsControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.isISOControl(character) && character != '\n' && character != '\t') {
                return true;
            }
        }
        return false;
    }
}
