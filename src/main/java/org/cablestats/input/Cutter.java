package org.cablestats.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablestats.fault.UsageException;
import org.cablestats.source.Layouts;
import org.cablestats.source.archive.Packing;
import org.cablestats.source.record.Layout;
import org.cablestats.source.record.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a file into parts where its layout or its packing allows it.
 *
 * @param storage opens the file
 * @param file to cut
 * @param layout name of the only layout to expect; null to tell it from the content
 */
record Cutter(Storage storage, InputFile file, @Nullable String layout) {
    /** A page has some 200 KB at most: only larger files are worth a look before they are read, to cut them. */
    private static final long SMALL_BYTES = 8L << 20;

    /**
     * Its parts, in order.
     *
     * @param named whether the user named this very file, and would wonder at nothing being read of it
     * @throws UsageException where a named file is of no known layout, or of none as it is empty
     */
    List<Part> parts(boolean named) throws IOException {
        if (layout == null && named && file.size() == 0) {
            throw new UsageException("Cannot load '" + file.name() + "': it is empty");
        }
        Optional<Packing> packing = Packing.of(file.name());
        if (packing.isPresent()) {
            return packed(packing.get());
        }
        if (layout == null && !named && file.size() < SMALL_BYTES) {
            return List.of(whole(""));
        }
        Optional<Layout> known = layout == null
                ? Layouts.of(file.name(), storage.head(file.location(), Layout.HEAD_BYTES))
                : Layouts.named(layout);
        if (known.isEmpty() && named) {
            throw new UsageException("Cannot load '" + file.name()
                    + "': its content is of no known layout (expected one of " + Layouts.names() + ")");
        }
        return known.isPresent() && known.get().splittable()
                ? split(known.get().name())
                : List.of(whole(known.map(Layout::name).orElse("")));
    }

    /** Whether the file is read as it is, though its name says that it is compressed. */
    boolean isUnpacked() throws IOException {
        Optional<Packing> packing = Packing.of(file.name());
        return packing.isPresent() && file.packed(packing.get(), storage, false).isUnpacked();
    }

    private List<Part> packed(Packing packing) throws IOException {
        List<Slice> slices = packing.isOneStream()
                ? List.of(Slice.whole(file.size()))
                : file.packed(packing, storage, false).slices(ReadTask.BATCH_BYTES);
        return slices.stream()
                .map(slice -> new Part(file, layout == null ? "" : layout, slice))
                .toList();
    }

    private List<Part> split(String name) {
        int slices = ReadTask.slices(file.size());
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < slices; i++) {
            parts.add(new Part(file, name, Slice.part(boundary(i, slices), boundary(i + 1, slices))));
        }
        return parts;
    }

    private long boundary(int slice, int slices) {
        return file.size() * slice / slices;
    }

    private Part whole(String name) {
        return new Part(file, name, Slice.whole(file.size()));
    }
}
