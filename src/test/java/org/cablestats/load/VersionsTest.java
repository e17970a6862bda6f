package org.cablestats.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.cablestats.cable.Fingerprint;
import org.cablestats.input.InputFile;
import org.cablestats.source.record.Position;
import org.cablestats.table.row.StoredVersion;
import org.junit.jupiter.api.Test;

/** The input is cut into blocks, each sorted by its task; side by side with the table it is as if all had been grouped at once. */
final class VersionsTest {
    @Test
    void areWhatGroupingAllByIdGives() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<LedgerEntry> entries = entries(random);
            List<StoredVersion> stored = random.ints(random.nextInt(8), 0, 9)
                    .distinct()
                    .sorted()
                    .mapToObj(id -> Entries.stored(cable(id, "stored"), false))
                    .toList();
            List<Versions> found = new ArrayList<>();
            Versions.of(ledger(entries, random).byId(), stored.iterator()).forEachRemaining(found::add);

            assertThat(found).as("seed %d", seed).isEqualTo(grouped(entries, stored));
        }
    }

    private static List<Versions> grouped(List<LedgerEntry> entries, List<StoredVersion> stored) {
        Map<String, Versions> byId = new TreeMap<>();
        stored.forEach(version ->
                byId.put(version.cable().id(), new Versions(version.cable().id(), List.of(), version)));
        for (LedgerEntry entry : entries) {
            if (entry.cable() != null) {
                byId.merge(entry.cable().id(), new Versions(entry.cable().id(), List.of(entry), null), (all, one) -> {
                    List<LedgerEntry> records = new ArrayList<>(all.records());
                    records.addAll(one.records());
                    return new Versions(all.id(), records, all.stored());
                });
            }
        }
        return List.copyOf(byId.values());
    }

    /** Records of two files, a reject among them now and then, with their ordinals. */
    private static List<LedgerEntry> entries(Random random) {
        List<LedgerEntry> entries = new ArrayList<>();
        for (int file = 0; file < 2; file++) {
            int records = random.nextInt(15);
            InputFile input = new InputFile(file, 0, "/corpus", file + ".csv", file + ".csv", 10L * records);
            for (int i = 0; i < records; i++) {
                Position position = new Position(input.name(), 10L * i, 10);
                Fingerprint cable = random.nextInt(6) == 0 ? null : cable(random.nextInt(9), "text " + i);
                String reason = cable == null ? "damaged" : null;
                entries.add(new LedgerEntry(input, 0, 0, position, reason, null, "", cable, entries.size()));
            }
        }
        return entries;
    }

    private static Ledger ledger(List<LedgerEntry> entries, Random random) {
        List<LedgerBlock> blocks = new ArrayList<>();
        for (int from = 0; from < entries.size(); ) {
            int to = from + random.nextInt(entries.size() - from + 1);
            blocks.add(LedgerBlock.of(entries.subList(from, to).iterator()));
            from = to;
        }
        return new Ledger(blocks);
    }

    private static Fingerprint cable(int id, String says) {
        return Entries.cable("07ASTANA" + id, 10, says);
    }
}
