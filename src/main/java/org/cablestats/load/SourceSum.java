package org.cablestats.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cablestats.cable.Digest;
import org.cablestats.source.record.Position;

/**
 * What a load read of one of its sources.
 *
 * @param source as the user wrote it
 * @param files number of files, and of entries of archives
 * @param bytes in them
 * @param digest SHA-256 over the records in their order: file, place, what each says
 */
record Input(String source, long files, long bytes, String digest) {

    /** Of sources, in their order. */
    static List<Input> of(List<String> sources, Ledger ledger) {
        List<Sum> sums = new ArrayList<>();
        sources.forEach(source -> sums.add(new Sum(source)));
        ledger.entries().forEach(entry -> sums.get(entry.file().source()).add(entry));
        return sums.stream().map(Sum::input).toList();
    }

    private record Place(int file, int entry, int inner) {}

    private static final class Sum {
        private final String source;
        private final Digest digest = new Digest();
        private final Set<Place> files = new HashSet<>();
        private long bytes;

        Sum(String source) {
            this.source = source;
        }

        void add(LedgerEntry entry) {
            Position position = entry.position();
            files.add(new Place(entry.file().index(), entry.entry(), entry.inner()));
            bytes += position.length();
            digest.add(position.file())
                    .add(position.offset() + " " + position.length())
                    .add(entry.says());
        }

        Input input() {
            return new Input(source, files.size(), bytes, digest.hex());
        }
    }
}
