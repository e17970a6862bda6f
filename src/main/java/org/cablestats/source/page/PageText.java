package org.cablestats.source.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of a preformatted block, to the blank: what the cable had before it was made into a page. */
final class PageText {
    // The longest name of an entity has 31 letters.
    private static final int LONGEST_ENTITY = 32;

    private PageText() {}

    /** The text without markup and paragraph signs. */
    static String of(Element block) {
        StringBuilder text = new StringBuilder();
        block.traverse((node, depth) -> append(node, text));
        // The pages end some lines in a backslash, as a shell would (06GENEVA2654).
        return text.toString().replace("\u00B6", "").replace("\\\n", "\n");
    }

    private static void append(Node node, StringBuilder text) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        } else if (node.nameIs("br")) {
            text.append('\n');
        }
    }

    /**
     * HTML in which an ampersand that begins no entity is written as one. Parsers forgive more than the pages mean: in
     * "R and D" written with an ampersand and a semicolon after it there is nothing to decode.
     */
    static String withPlainAmpersands(String html) {
        StringBuilder guarded = new StringBuilder(html.length() + 64);
        int copied = 0;
        for (int at = html.indexOf('&'); at >= 0; at = html.indexOf('&', at + 1)) {
            if (!beginsEntity(html, at)) {
                guarded.append(html, copied, at).append("&amp;");
                copied = at + 1;
            }
        }
        return guarded.append(html, copied, html.length()).toString();
    }

    private static boolean beginsEntity(String html, int ampersand) {
        int end = ampersand + 1;
        int most = Math.min(html.length(), end + LONGEST_ENTITY);
        while (end < most && (html.charAt(end) == '#' || isLetterOrDigit(html.charAt(end)))) {
            end++;
        }
        if (end == most || html.charAt(end) != ';') {
            return false;
        }
        String name = html.substring(ampersand + 1, end);
        return name.startsWith("#") ? isNumber(name) : Entities.isNamedEntity(name);
    }

    private static boolean isNumber(String name) {
        boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
        String digits = name.substring(hexadecimal ? 2 : 1);
        return !digits.isEmpty() && digits.chars().allMatch(c -> Character.digit(c, hexadecimal ? 16 : 10) >= 0);
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
