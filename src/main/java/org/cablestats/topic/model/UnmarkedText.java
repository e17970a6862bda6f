package org.cablestats.topic.model;

import java.util.List;
import java.util.regex.Pattern;
import org.cablestats.cable.CableParser;
import org.cablestats.cable.Content;
import org.cablestats.cable.paragraph.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * What a cable tells, without what others have marked it with: its subject, and its text below marking, order, TAGS and references
 * and above the signature. A model that saw the TAGS line would learn to read it, and be lost where there is none.
 */
public final class UnmarkedText {
    /**
     * The top of a later section repeats that of the first in some layouts, its tags on as many lines as they need: lines of capitals,
     * digits, signs and commas.
     */
    private static final Pattern TAGS = Pattern.compile(
            "(?m)^[ \\t]*(?:E\\.? ?O\\.? ?[:0-9].*)?\\bTAGS?\\b ?[:;].*(?:\\R[A-Z0-9 \\t,/-]*,[A-Z0-9 \\t,/-]*$)*");

    private UnmarkedText() {}

    /** The subject, a blank line and the text. */
    public static String of(@Nullable String subject, Content content) {
        String text = content.text();
        int start = CableParser.belowTop(text);
        int end = Math.max(start, end(content.paragraphs(), text));
        String told = TAGS.matcher(text.substring(start, end)).replaceAll("");
        return subject == null ? told : subject + "\n\n" + told;
    }

    private static int end(List<Paragraph> paragraphs, String text) {
        if (paragraphs.isEmpty()) {
            return text.length();
        }
        Paragraph last = paragraphs.get(paragraphs.size() - 1);
        return last.position() + last.text().length();
    }
}
