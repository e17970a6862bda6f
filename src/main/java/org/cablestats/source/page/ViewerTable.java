package org.cablestats.source.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The table of a viewer page: of one cable, or the list of many.
 *
 * @param columns values of the first cable by the names that head them, in small letters
 * @param cables how many cables it has
 * @param isOfCables whether a column is headed as the one of reference ids
 */
record ViewerTable(Map<String, String> columns, int cables, boolean isOfCables) {
    private static final String ID = "reference id";

    static ViewerTable of(Element table) {
        List<String> names = table.select("tr").stream()
                .map(row -> row.select("th"))
                .filter(row -> !row.isEmpty())
                .findFirst()
                .orElseGet(Elements::new)
                .stream()
                .map(name -> name.text().toLowerCase(Locale.ROOT))
                .toList();
        Map<String, String> columns = new TreeMap<>();
        Set<String> ids = new HashSet<>();
        for (Element row : table.select("tr")) {
            Elements cells = row.select("td");
            if (cells.size() >= names.size()) {
                add(names, cells, columns, ids);
            }
        }
        return new ViewerTable(columns, ids.size(), names.contains(ID));
    }

    /** The pages of the first day have other columns than later ones, and a row of one cell below the values. */
    private static void add(List<String> names, Elements cells, Map<String, String> columns, Set<String> ids) {
        boolean isFirst = columns.isEmpty();
        for (int i = 0; i < names.size(); i++) {
            // A link's title is wrong where the level is (UNCLASSIFIED is titled unclassified//fouo); its text is
            // right.
            String value = isFirst || names.get(i).equals(ID) ? cells.get(i).text() : "";
            if (isFirst) {
                columns.putIfAbsent(names.get(i), value);
            }
            if (names.get(i).equals(ID) && !value.isEmpty()) {
                ids.add(value);
            }
        }
    }

    /** A value of the first cable; empty where there is none. */
    String value(String name) {
        return columns.getOrDefault(name, "");
    }

    /** The id of the first cable; empty where there is none. */
    String id() {
        return value(ID);
    }
}
