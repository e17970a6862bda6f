package org.cablestats.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cables of a table, read by two regular expressions and none of the program's code: an independent count for what that says.
 *
 * @param id as the source writes it
 */
record PlainCsv(String id, String year, String origin, String level, String body) {
    private static final Pattern RECORD = Pattern.compile(
            "(?m)^\"\\d+\",\"([^\"]*)\",\"([^\"]+)\",\"([^\"]*)\",\"([^\"]*)\",\"[^\"]*\",\"((?:[^\"\\\\]|\\\\.)*+)\",\"((?:[^\"\\\\]|\\\\.)*+)\"$",
            Pattern.DOTALL);

    /** A line between two pages. */
    private static final Pattern PAGE = Pattern.compile("(?m)^.* \\d{8} {2}\\d{3} OF \\d{3} *\\n");

    /** A line where a numbered paragraph begins. */
    private static final Pattern PARAGRAPH = Pattern.compile("(?m)^(?=\\d{1,3}\\. )");

    /** Each text once, however often the table has it. */
    static List<PlainCsv> read(Path file) throws IOException {
        Map<String, PlainCsv> byText = new TreeMap<>();
        Matcher record = RECORD.matcher(Files.readString(file));
        while (record.find()) {
            String body = record.group(6).replaceAll("\\\\(.)", "$1");
            String date = record.group(1);
            // One date of the sample is none.
            String year = date.startsWith("31/45") ? "20" + record.group(2).substring(0, 2) : date.split("[/ ]", 4)[2];
            byText.putIfAbsent(body, new PlainCsv(record.group(2), year, record.group(3), record.group(4), body));
        }
        return List.copyOf(byText.values());
    }

    /** How often the text has something. */
    long count(Pattern wanted) {
        return wanted.matcher(text()).results().count();
    }

    /** Whether a paragraph has all of something. */
    boolean hasTogether(Pattern... wanted) {
        for (String paragraph : PARAGRAPH.split(text(), -1)) {
            boolean hasAll = true;
            for (Pattern each : wanted) {
                hasAll &= each.matcher(paragraph).find();
            }
            if (hasAll) {
                return true;
            }
        }
        return false;
    }

    private String text() {
        return PAGE.matcher(body).replaceAll("");
    }

    /** Words in a row, whatever stands between them. */
    static Pattern row(String words) {
        List<String> parts = new ArrayList<>();
        for (String word : words.split(" ", -1)) {
            parts.add(word.replace("*", "[A-Za-z0-9]*"));
        }
        return Pattern.compile("(?i)(?<![A-Za-z0-9])" + String.join("[^A-Za-z0-9]+", parts) + "(?![A-Za-z0-9])");
    }

    /** Two words with so many others between them at most, one way round. */
    static Pattern near(String one, int between, String other) {
        return Pattern.compile("(?i)(?<![A-Za-z0-9])" + one + "(?:[^A-Za-z0-9]+[A-Za-z0-9]+){0," + between
                + "}[^A-Za-z0-9]+" + other + "(?![A-Za-z0-9])");
    }
}
