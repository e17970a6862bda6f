package org.cablestats.load;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cablestats.cable.Digest;
import org.cablestats.source.record.Position;
import org.cablestats.table.schema.LoadTables.InputRow;

/** What a load reads of one of its sources, summed record by record in the order of the input. */
final class SourceSum {
    private final String name;
    private final Digest digest = new Digest();
    private final Set<Place> files = new HashSet<>();
    private long bytes;

    private SourceSum(String source) {
        this.name = LoadLog.name(source);
    }

    private record Place(int file, int entry, int inner) {}

    /** A row for each of the sources, in their order. */
    static List<InputRow> of(List<String> sources, Ledger ledger) {
        List<SourceSum> sums = sources.stream().map(SourceSum::new).toList();
        ledger.entries().forEach(entry -> sums.get(entry.file().source()).add(entry));
        return sums.stream().map(SourceSum::row).toList();
    }

    private void add(LedgerEntry entry) {
        Position position = entry.position();
        files.add(new Place(entry.file().index(), entry.entry(), entry.inner()));
        bytes += position.length();
        digest.add(position.file())
                .add(position.offset() + " " + position.length())
                .add(entry.says());
    }

    private InputRow row() {
        return new InputRow(name, files.size(), bytes, digest.hex());
    }
}
