package org.cablestats.job.file;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A stored cable as a text to read: what is known of it, a key a line, then header and body exactly as they are stored. */
final class CableText {
    private static final DateTimeFormatter TIME = pattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter DAY = pattern("uuuu-MM-dd");
    private static final DateTimeFormatter MONTH = pattern("uuuu-MM");

    private CableText() {}

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
    }

    /** Of a row, by column. */
    static String of(Map<String, @Nullable Object> cable) {
        StringBuilder text = new StringBuilder();
        addLine("Reference ID", cable.get("id"), text);
        addLine("Created", created(cable), text);
        addLine("Classification", cable.get("classification"), text);
        addLine("Origin", cable.get("origin"), text);
        addLine("Subject", cable.get("subject"), text);
        addLine("Tags", list(cable.get("tags")), text);
        addLine("Topics", list(cable.get("topics")), text);
        addPart(cable.get("header"), text);
        addPart(cable.get("body"), text);
        return text.toString();
    }

    private static void addLine(String key, @Nullable Object value, StringBuilder text) {
        if (value != null && !value.equals("")) {
            text.append(key).append(": ").append(value).append('\n');
        }
    }

    private static void addPart(@Nullable Object part, StringBuilder text) {
        if (part instanceof String words && !words.isEmpty()) {
            text.append('\n').append(words).append(words.endsWith("\n") ? "" : "\n");
        }
    }

    /** As far as it is known. */
    private static @Nullable String created(Map<String, @Nullable Object> cable) {
        if (!(cable.get("created") instanceof Instant created)) {
            return null;
        }
        List<?> issues = cable.get("issues") instanceof List<?> known ? known : List.of();
        if (issues.contains("DAY_UNKNOWN")) {
            return MONTH.format(created);
        }
        return issues.contains("TIME_UNKNOWN") ? DAY.format(created) : TIME.format(created);
    }

    private static String list(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream()
                        .map(each -> String.valueOf(each instanceof Map<?, ?> topic ? topic.get("topic") : each))
                        .collect(Collectors.joining(", "))
                : "";
    }
}
