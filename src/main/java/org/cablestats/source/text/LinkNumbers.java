package org.cablestats.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of links that lynx, links and elinks print before them, {@code [12]}, and the list of their addresses at the end. */
final class LinkNumbers {
    private static final Pattern NUMBER = Pattern.compile("\\[(\\d{1,4})\\]");
    private static final Pattern ADDRESS = Pattern.compile("\\s{0,8}\\d{1,4}\\. (https?|file|ftp|mailto):.*");
    private static final Pattern TITLE = Pattern.compile("\\s*(References|Visible links:?|Hidden links:?)\\s*");

    private LinkNumbers() {}

    /** The last number of a line; -1 where it has none. */
    static int last(String line) {
        int last = -1;
        Matcher number = NUMBER.matcher(line);
        while (number.find()) {
            last = Integer.parseInt(number.group(1));
        }
        return last;
    }

    /** Lines without the numbers that count on from the last one, and without the list of addresses; as they are where that is -1. */
    static List<String> without(int last, List<String> lines) {
        if (last < 0) {
            return lines;
        }
        int next = last + 1;
        List<String> plain = new ArrayList<>();
        for (String line : lines.subList(0, beforeAddresses(lines))) {
            StringBuilder rest = new StringBuilder();
            int from = 0;
            for (int at = line.indexOf(mark(next)); at >= 0; at = line.indexOf(mark(next), from)) {
                rest.append(line, from, at);
                from = at + mark(next).length();
                next++;
            }
            plain.add(from == 0 ? line : rest.append(line, from, line.length()).toString());
        }
        return plain;
    }

    private static String mark(int number) {
        return "[" + number + "]";
    }

    private static int beforeAddresses(List<String> lines) {
        int end = lines.size();
        int at = end;
        while (at > 0
                && (lines.get(at - 1).isBlank()
                        || ADDRESS.matcher(lines.get(at - 1)).matches()
                        || isTitle(lines, at - 1))) {
            at--;
            end = isTitle(lines, at) ? at : end;
        }
        return end;
    }

    private static boolean isTitle(List<String> lines, int at) {
        return TITLE.matcher(lines.get(at)).matches();
    }
}
