package org.cablestats.chart;

import java.util.Map;
import java.util.stream.Collectors;

/** Countries by their codes. Not the names of Java's locales: those differ between versions of Java. */
final class Countries {
    private static final String FILE = "names/countries.txt";
    private static final int CODE = 2;

    private Countries() {}

    static boolean isCode(String name) {
        return Loaded.NAMES.containsKey(name);
    }

    /** The name of a country; a code that has none stays as it is. */
    static String name(String code) {
        return Loaded.NAMES.getOrDefault(code, code);
    }

    /** Reads the names when the first is asked for. */
    private static final class Loaded {
        static final Map<String, String> NAMES = Resource.lines(FILE).stream()
                .collect(Collectors.toUnmodifiableMap(
                        line -> line.substring(0, CODE), line -> line.substring(CODE + 1)));
    }
}
