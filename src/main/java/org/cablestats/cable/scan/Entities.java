package org.cablestats.cable.scan;

/** Decimal character references that stand as text in the source (09 cables have the number of a curly apostrophe, 8217, between the signs). */
public final class Entities {
    private static final int MOST_DIGITS = 6;

    private Entities() {}

    public static String decode(String text) {
        int at = text.indexOf("&#");
        if (at < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int from = 0;
        for (; at >= 0; at = text.indexOf("&#", Math.max(from, at + 2))) {
            int digits = Scan.digits(text, at + 2);
            int end = at + 2 + digits;
            if (digits > 0 && digits <= MOST_DIGITS && end < text.length() && text.charAt(end) == ';') {
                decoded.append(text, from, at).appendCodePoint(Integer.parseInt(text.substring(at + 2, end)));
                from = end + 1;
            }
        }
        return decoded.append(text, from, text.length()).toString();
    }
}
