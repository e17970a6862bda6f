package org.cablestats.method;

import static java.util.stream.Collectors.groupingBy;
import static org.cablestats.method.Role.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.cablestats.method.ReferenceGraph.Component;
import org.cablestats.method.ReferenceGraph.Reference;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/** How the cables hang together by references. */
final class Components implements Method {
    private static final List<Column> COLUMNS = List.of(
            new Column("size", "bigint"),
            new Column("components", "bigint"),
            new Column("members", "bigint"),
            new Column("references", "bigint"));

    @Override
    public String name() {
        return "components";
    }

    @Override
    public String meaning() {
        return "Counts the parts in which every cable is reached from every other over references, whichever way these point, by how many"
                + " cables they have";
    }

    @Override
    public String source() {
        return "Weakly connected components, by union and find (Tarjan 1975); checked against a search from cable to cable";
    }

    @Override
    public List<Role> roles() {
        return List.of(
                text("citing", "a cable"),
                text("cited", "cable that it cites; null in the row of one that cites none"));
    }

    @Override
    public ResultTable conclude(Gathered gathered) {
        List<Reference> references = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        for (int row = 0; row < gathered.size(); row++) {
            String citing = gathered.name(row, "citing");
            String cited = gathered.text(row, "cited");
            if (cited == null) {
                alone.add(citing);
            } else {
                references.add(new Reference(citing, cited));
            }
        }
        TreeMap<Integer, List<Component>> bySize = new TreeMap<>(
                ReferenceGraph.of(references, alone).components().stream().collect(groupingBy(Component::cables)));
        return new ResultTable(
                COLUMNS,
                bySize.descendingMap().values().stream().map(Components::row).toList());
    }

    private static List<@Nullable Object> row(List<Component> components) {
        long size = components.get(0).cables();
        long references = components.stream().mapToLong(Component::references).sum();
        return List.of(size, (long) components.size(), size * components.size(), references);
    }
}
