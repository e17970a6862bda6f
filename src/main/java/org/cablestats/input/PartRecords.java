package org.cablestats.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.cablestats.source.Layouts;
import org.cablestats.source.archive.PackedFile;
import org.cablestats.source.archive.PackedRecords;
import org.cablestats.source.archive.Packing;
import org.cablestats.source.record.IgnoreReason;
import org.cablestats.source.record.Layout;
import org.cablestats.source.record.Position;
import org.cablestats.source.record.SourceRecord;

/**
 * The records of a part, read one at a time.
 *
 * @param records once
 * @param storage what they are read from
 */
record PartRecords(Iterator<InputRecord> records, AutoCloseable storage) implements AutoCloseable {
    /**
     * Opens a part.
     *
     * @param wanted the ordinals of an archive's entries that are to be read
     * @throws MachineException where storage fails
     */
    static PartRecords open(Part part, Reading reading, IntPredicate wanted) {
        Optional<Packing> packing = Packing.of(part.file().name());
        try {
            return packing.isPresent()
                    ? packed(part, file(part, packing.get(), reading), wanted)
                    : plain(part, reading.storage());
        } catch (IOException e) {
            throw failure(part, e);
        }
    }

    /** Whether a part is read by one thread for long, and others had better do what is to be done with its records. */
    static boolean isLong(Part part, Reading reading) {
        return Packing.of(part.file().name())
                .map(packing -> file(part, packing, reading).isLong(part.slice()))
                .orElse(false);
    }

    private static PackedFile file(Part part, Packing packing, Reading reading) {
        return part.file().packed(packing, reading.storage(), reading.readsAhead());
    }

    private static PartRecords packed(Part part, PackedFile file, IntPredicate wanted) {
        PackedRecords records = PackedRecords.open(
                file, part.slice(), Layouts.named(part.layout()).orElse(null), wanted);
        return new PartRecords(
                new Mapped<>(records, each -> new InputRecord(part.file(), each.entry(), each.inner(), each.record())),
                records);
    }

    private static PartRecords plain(Part part, Storage storage) throws IOException {
        InputStream stream =
                storage.open(part.file().location(), Math.max(0, part.slice().start() - 1));
        Iterator<SourceRecord> records = part.layout().isEmpty()
                ? recognised(part, stream)
                : read(part, stream, Layouts.named(part.layout()).orElseThrow());
        return new PartRecords(new Mapped<>(records, each -> new InputRecord(part.file(), 0, 0, each)), stream);
    }

    private static Iterator<SourceRecord> recognised(Part part, InputStream stream) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(stream, Layout.HEAD_BYTES);
        buffered.mark(Layout.HEAD_BYTES);
        byte[] head = buffered.readNBytes(Layout.HEAD_BYTES);
        buffered.reset();
        Optional<Layout> layout = Layouts.of(part.file().name(), head);
        return layout.isPresent()
                ? read(part, buffered, layout.get())
                : List.<SourceRecord>of(new SourceRecord.Ignored(
                                new Position(part.file().name(), 0, part.file().size()),
                                IgnoreReason.ofSize(head.length)))
                        .iterator();
    }

    private static Iterator<SourceRecord> read(Part part, InputStream stream, Layout layout) throws IOException {
        return layout.read(
                part.file().name(), stream, part.slice().start(), part.slice().end());
    }

    @Override
    public void close() {
        try {
            storage.close();
        } catch (MachineException e) {
            throw e;
        } catch (Exception e) {
            throw new MachineException("Cannot close an input: " + Reason.of(e), e);
        }
    }

    private static MachineException failure(Part part, IOException e) {
        return new MachineException("Cannot read '" + part.file().name() + "': " + Reason.of(e), e);
    }
}
