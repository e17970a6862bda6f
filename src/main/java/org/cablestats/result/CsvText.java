package org.cablestats.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link Csv} writes: cells as texts, an apostrophe before a formula with them; no value and an empty text are both empty. */
public final class CsvText {
    private final String text;
    private int at;

    private CsvText(String text) {
        this.text = text;
    }

    /** The rows below the header, each by the names of its columns, in their order; a line without some cells lacks these. */
    public static List<Map<String, String>> rows(String text) {
        CsvText csv = new CsvText(text);
        List<String> header = csv.line();
        List<Map<String, String>> rows = new ArrayList<>();
        while (csv.at < text.length()) {
            List<String> cells = csv.line();
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(cells.size(), header.size()); i++) {
                row.put(header.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private List<String> line() {
        List<String> cells = new ArrayList<>();
        do {
            cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
        } while (at < text.length() && text.charAt(at++) == ',');
        return cells;
    }

    private String plain() {
        int start = at;
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char letter = text.charAt(at++);
            if (letter == '"' && (at == text.length() || text.charAt(at) != '"')) {
                return cell.toString();
            }
            if (letter == '"') {
                at++;
            }
            cell.append(letter);
        }
        return cell.toString();
    }
}
