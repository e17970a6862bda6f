package org.cablestats.table.row;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cablestats.cable.Fingerprint;
import org.cablestats.packed.PackedValues;
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
    public void write(StoredVersion version, DataOutput out) throws IOException {
        version.cable().write(out);
        out.writeBoolean(version.merged());
        PackedValues.writeNumber(known.computeIfAbsent(version.sourceFile(), this::added), out);
        PackedValues.writeNumber(version.sourcePosition(), out);
    }

    private int added(String source) {
        sources.add(source);
        return sources.size() - 1;
    }

    @Override
    public StoredVersion read(DataInput in) throws IOException {
        return new StoredVersion(
                Fingerprint.read(in),
                in.readBoolean(),
                file,
                sources.get(Math.toIntExact(PackedValues.readNumber(in))),
                PackedValues.readNumber(in));
    }
}
