package org.cablestats.load;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cablestats.cable.Issue;
import org.cablestats.table.row.StoredRow;
import org.jspecify.annotations.Nullable;

/**
 * What a load does to stored rows.
 *
 * @param replaced ids of those that fall away
 * @param marked ids of those that turn out to go by several ids: they get {@link Issue#ID_MERGED}
 */
record ReplacedRows(Set<String> replaced, Set<String> marked) implements RowChange {
    @Override
    public @Nullable List<StoredRow> apply(StoredRow row) {
        String id = row.text("id");
        if (replaced.contains(id)) {
            return GONE;
        }
        if (!marked.contains(id)) {
            return null;
        }
        Set<Issue> issues = new TreeSet<>(Set.of(Issue.ID_MERGED));
        row.texts("issues").forEach(name -> issues.add(Issue.valueOf(name)));
        return List.of(row.with("issues", issues.stream().map(Enum::name).toList()));
    }
}
