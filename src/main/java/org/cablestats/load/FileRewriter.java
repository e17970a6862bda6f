package org.cablestats.load;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.cablestats.cable.Issue;
import org.cablestats.table.CableColumns;
import org.cablestats.table.RowFile;
import org.cablestats.table.RowFiles;
import org.cablestats.table.RowWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the stored rows of some files anew without those that a load replaces, and with a mark on those that turn out to go by
 * several ids.
 *
 * @param files where the rows go
 * @param replaced ids of the rows that fall away
 * @param marked ids of the rows that get {@link Issue#ID_MERGED}
 */
record FileRewriter(RowFiles files, Set<String> replaced, Set<String> marked) implements Serializable {
    private static final int ID = CableColumns.place("id");
    private static final int ISSUES = CableColumns.place("issues");

    List<RowFile> rewrite(JavaSparkContext spark, List<RowFile> old) {
        if (old.isEmpty()) {
            return List.of();
        }
        FlatMapFunction<Iterator<RowFile>, RowFile> copy = each -> {
            TaskContext context = TaskContext.get();
            // Tasks that write new rows count up from 0 as well; the attempt's number tells the files apart.
            RowWriter writer = files.open(context.partitionId(), context.taskAttemptId());
            return writer.writeFrom(sink -> each.forEachRemaining(
                            file -> files.read(file, row -> copy(row).forEach(sink))))
                    .iterator();
        };
        return spark.parallelize(old, old.size()).mapPartitions(copy).collect();
    }

    private List<List<@Nullable Object>> copy(List<@Nullable Object> row) {
        String id = String.valueOf(row.get(ID));
        if (replaced.contains(id)) {
            return List.of();
        }
        if (!marked.contains(id)) {
            return List.of(row);
        }
        List<@Nullable Object> changed = new ArrayList<>(row);
        changed.set(ISSUES, withMerged((Collection<?>) row.get(ISSUES)));
        return List.of(changed);
    }

    private static List<String> withMerged(@Nullable Collection<?> stored) {
        Set<Issue> issues = new TreeSet<>(Set.of(Issue.ID_MERGED));
        if (stored != null) {
            stored.forEach(name -> issues.add(Issue.valueOf(String.valueOf(name))));
        }
        return issues.stream().map(Enum::name).toList();
    }
}
