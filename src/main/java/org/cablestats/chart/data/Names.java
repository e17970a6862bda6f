package org.cablestats.chart.data;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cablestats.fault.PrintableText;
import org.cablestats.language.Language;
import org.cablestats.result.Noun;
import org.jspecify.annotations.Nullable;

/** Names from data made fit to print: clean, short, and in words. */
public final class Names {
    /** What a missing name is called in a table. */
    private static final String UNKNOWN = Language.EN.unknown();

    private static final int LONGEST_IN_WORDS = 48;
    private static final Pattern UNASSIGNED = Pattern.compile("[\\p{Cn}\\p{Co}]");
    private static final Pattern SPACES = Pattern.compile("[\\p{javaWhitespace}\\p{javaSpaceChar}]+");

    private Names() {}

    /** A value of a table as a name: printable, on one line, never blank. */
    static String clean(@Nullable Object value) {
        if (value == null) {
            return UNKNOWN;
        }
        String name = UNASSIGNED.matcher(PrintableText.line(value.toString())).replaceAll("\uFFFD");
        String collapsed = SPACES.matcher(name).replaceAll(" ").strip();
        return collapsed.isEmpty() ? UNKNOWN : collapsed;
    }

    static boolean isUnknown(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(Language.values()).map(Language::unknown).anyMatch(lower::equals);
    }

    /** Whether it stands for the rest of the names. */
    static boolean isOther(String name) {
        return Arrays.stream(Language.values()).map(Language::other).anyMatch(name::equals);
    }

    /** A name cut to what a sentence can hold. */
    public static String brief(String name) {
        int points = name.codePointCount(0, name.length());
        if (points <= LONGEST_IN_WORDS) {
            return name;
        }
        return name.substring(0, name.offsetByCodePoints(0, LONGEST_IN_WORDS - 1))
                        .strip() + "…";
    }

    /** An identifier in words: {@code border_security} becomes {@code Border security}; small letters begin with a capital. */
    static String inWords(String name) {
        if (isUnknown(name)) {
            return Noun.capital(name.toLowerCase(Locale.ROOT));
        }
        boolean isIdentifier = name.chars().allMatch(c -> isLower(c) || isUpper(c) || Character.isDigit(c) || c == '_');
        boolean isOneCase =
                name.chars().noneMatch(Names::isLower) || name.chars().noneMatch(Names::isUpper);
        if (isIdentifier && isOneCase && name.indexOf('_') > 0) {
            return Noun.capital(name.replace('_', ' ').toLowerCase(Locale.ROOT));
        }
        return name.chars().noneMatch(c -> isUpper(c) || Character.isDigit(c)) ? Noun.capital(name) : name;
    }

    private static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isUpper(int c) {
        return c >= 'A' && c <= 'Z';
    }
}
