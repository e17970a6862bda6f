package org.cablestats.source.telegram;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cablestats.resource.Resource;

/**
 * What the archives know about a telegram: lines {@code Key: value} below its text.
 *
 * <p>A value may run over lines, indented or not, so that only a known key begins another one; it is on one line here.
 */
record TelegramAttributes(Map<String, String> values) {
    private static final Set<String> KEYS =
            Set.copyOf(Resource.lines(TelegramAttributes.class, "telegram-attributes.txt"));

    /** The longest key has 39 letters. */
    private static final int LONGEST_KEY = 40;

    /** The stamp at the foot of a page, which may cut a value. */
    private static final String STAMP = "Declassified/Released US Department of State";

    /** The attributes of these lines; of a repeated one the first. */
    static TelegramAttributes read(List<String> lines) {
        Map<String, StringBuilder> values = new HashMap<>();
        int margin = lines.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(TelegramAttributes::indentation)
                .orElse(0);
        StringBuilder current = new StringBuilder();
        for (String line : lines) {
            String key = indentation(line) == margin ? key(line.strip()) : "";
            if (!key.isEmpty()) {
                current = new StringBuilder(
                        line.strip().substring(key.length() + 1).strip());
                values.putIfAbsent(key, current);
            } else if (!line.isBlank() && !line.contains(STAMP)) {
                current.append(' ').append(line.strip());
            }
        }
        Map<String, String> read = new HashMap<>();
        values.forEach((key, value) -> read.put(key, value.toString().strip()));
        return new TelegramAttributes(read);
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static String key(String line) {
        int colon = line.substring(0, Math.min(line.length(), LONGEST_KEY + 1)).indexOf(':');
        String key = line.substring(0, Math.max(0, colon));
        return KEYS.contains(key) ? key : "";
    }

    /** A value; empty where there is none. */
    String of(String key) {
        String value = values.getOrDefault(key, "");
        return value.equalsIgnoreCase("n/a") ? "" : value;
    }

    /** Whether the telegram's text came with it: of others, microfilm has it, or nobody. */
    boolean sayThatTextIsThere() {
        String locator = of("Locator").toUpperCase(Locale.ROOT);
        return locator.isEmpty() || locator.contains("TEXT ON-LINE");
    }
}
