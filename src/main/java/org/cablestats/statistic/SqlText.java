package org.cablestats.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What can be said of SQL without an engine: its outermost words, without remarks, quoted text and whatever stands in
 * parentheses. An ORDER BY inside a window or a subquery orders no answer.
 */
final class SqlText {
    private final String sql;
    private final StringBuilder outermost = new StringBuilder();
    private final List<Integer> semicolons = new ArrayList<>();
    private int depth;

    private SqlText(String sql) {
        this.sql = sql;
    }

    static SqlText scan(String sql) {
        SqlText text = new SqlText(sql);
        int position = 0;
        while (position < sql.length()) {
            position = text.step(position);
        }
        return text;
    }

    /** Whether it starts as a question and changes nothing. */
    boolean isQuestion() {
        String words = words();
        return words.startsWith("SELECT ") || words.startsWith("WITH ");
    }

    /** Whether the order of the rows is stated. */
    boolean isOrdered() {
        return words().contains(" ORDER BY ");
    }

    /** Lines of the semicolons, from 0. */
    List<Integer> semicolonLines() {
        return semicolons.stream()
                .map(at -> (int) sql.substring(0, at).lines().count() - 1)
                .toList();
    }

    private String words() {
        return outermost.toString().replaceAll("\\s+", " ").strip().toUpperCase(Locale.ROOT);
    }

    private int step(int position) {
        char c = sql.charAt(position);
        if (sql.startsWith("--", position)) {
            return end("\n", position);
        }
        if (sql.startsWith("/*", position)) {
            return end("*/", position + 2);
        }
        if (c == '\'' || c == '"' || c == '`') {
            return endOfQuote(c, position + 1);
        }
        if (c == ';') {
            semicolons.add(position);
        }
        if (c == '(') {
            depth++;
        } else if (c == ')') {
            depth--;
        }
        outermost.append(depth == 0 && c != ')' ? c : ' ');
        return position + 1;
    }

    private int end(String mark, int from) {
        outermost.append(' ');
        int found = sql.indexOf(mark, from);
        return found < 0 ? sql.length() : found + mark.length();
    }

    private int endOfQuote(char quote, int from) {
        outermost.append(depth == 0 ? '?' : ' ');
        int position = from;
        while (position < sql.length() && sql.charAt(position) != quote) {
            position += sql.charAt(position) == '\\' ? 2 : 1;
        }
        return Math.min(position + 1, sql.length());
    }
}
