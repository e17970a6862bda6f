package org.cablestats.source.text;

import java.util.List;

/**
 * A message in two parts.
 *
 * @param header without blank lines around it
 * @param body without blank lines before it and white space after it
 */
public record MessageText(String header, String body) {
    /** No text at all. */
    public static final MessageText NONE = new MessageText("", "");

    /** Whether a text has a message's header, or a line that stands below one only. */
    public static boolean isTelegram(String text) {
        List<String> lines = text.lines().toList();
        return TextHeader.hasTop(lines) || TextHeader.isHeader(lines.subList(0, TextHeader.length(lines)));
    }

    /** The parts of a telegram's text; one without a header is left as it is. */
    public static MessageText ofTelegram(String text) {
        MessageText parts = of(text.lines().toList());
        return TextHeader.isHeader(parts.header().lines().toList()) ? parts : new MessageText("", text);
    }

    /** The parts of a message that its source does not keep apart. */
    public static MessageText of(List<String> lines) {
        int split = TextHeader.length(lines);
        String header = String.join("\n", lines.subList(0, split)).strip();
        int body = split;
        while (body < lines.size() && lines.get(body).isBlank()) {
            body++;
        }
        return new MessageText(
                header, String.join("\n", lines.subList(body, lines.size())).stripTrailing());
    }
}
