package org.cablestats.table.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cablestats.cable.Fingerprint;
import org.cablestats.packed.PackedInput;
import org.cablestats.packed.PackedOutput;
import org.jspecify.annotations.Nullable;

/** The versions of a stored file as bytes; the name of each source is kept once. */
final class StoredPacking implements SortedRows.Kind<StoredVersion> {
    private final RowFile file;
    private final List<String> sources = new ArrayList<>();
    private final Map<String, Integer> known = new HashMap<>();

    /** Of the cables that stand in a file. */
    StoredPacking(RowFile file) {
        this.file = file;
    }

    @Override
    public StoredVersion of(List<? extends @Nullable Object> row) {
        return StoredVersion.of(file, row);
    }

    @Override
    public void write(StoredVersion version, PackedOutput out) {
        version.cable().write(out);
        out.writeFlag(version.merged());
        out.writeNumber(known.computeIfAbsent(version.sourceFile(), this::added));
        out.writeNumber(version.sourcePosition());
    }

    private int added(String source) {
        sources.add(source);
        return sources.size() - 1;
    }

    @Override
    public StoredVersion read(PackedInput in) {
        return new StoredVersion(
                Fingerprint.read(in),
                in.readFlag(),
                file,
                sources.get(Math.toIntExact(in.readNumber())),
                in.readNumber());
    }
}
