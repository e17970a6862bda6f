package org.cablestats.cable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A reference table that the program ships: lines of cells between tabulators, and comments that begin with {@code #}. */
final class TableFile {
    private TableFile() {}

    /** The rows in the file's order; every row has as many cells as the file has columns. */
    static List<List<String>> rows(String name) {
        try (InputStream in = TableFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Cannot find resource " + name + ": the program is incomplete");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of two columns as a map. */
    static Map<String, String> pairs(String name) {
        Map<String, String> pairs = new HashMap<>();
        rows(name).forEach(row -> pairs.put(row.get(0), row.get(1)));
        return Map.copyOf(pairs);
    }

    private static List<List<String>> read(BufferedReader lines) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isEmpty() && line.charAt(0) != '#') {
                rows.add(Arrays.asList(line.split("\t", -1)));
            }
        }
        return List.copyOf(rows);
    }
}
