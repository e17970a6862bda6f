package org.cablestats.table.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Header and body of the cables whose content is other, by id. They are most of what is stored, and the digest of the content says of all
 * other cables that they are the same.
 *
 * @param before as they were
 * @param after as they are
 */
record ChangedTexts(Map<String, Texts> before, Map<String, Texts> after) {
    /** The columns. */
    static final List<String> COLUMNS = List.of("header", "body");

    private static final Texts NONE = new Texts("", 0, 0);

    private record Texts(String id, long header, long body) {}

    static ChangedTexts read(ComparedFiles before, ComparedFiles after, Set<String> ids) {
        return ids.isEmpty()
                ? new ChangedTexts(Map.of(), Map.of())
                : new ChangedTexts(read(before, ids), read(after, ids));
    }

    private static Map<String, Texts> read(ComparedFiles files, Set<String> ids) {
        List<Texts> texts = files.read(List.of("id", "header", "body"), (row, sink) -> {
            String id = String.valueOf(row.get(0));
            if (ids.contains(id)) {
                sink.add(new Texts(id, ValueHash.of(row.get(1)), ValueHash.of(row.get(2))));
            }
        });
        return texts.stream().collect(Collectors.toMap(Texts::id, each -> each));
    }

    /** Which of them are other. */
    List<String> fields(String id) {
        Texts old = before.getOrDefault(id, NONE);
        Texts now = after.getOrDefault(id, NONE);
        List<String> fields = new ArrayList<>();
        if (old.header() != now.header()) {
            fields.add("header");
        }
        if (old.body() != now.body()) {
            fields.add("body");
        }
        return fields;
    }
}
