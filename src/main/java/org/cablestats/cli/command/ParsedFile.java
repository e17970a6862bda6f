package org.cablestats.cli.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.cablestats.fault.UsageException;
import org.cablestats.source.Layouts;
import org.cablestats.source.archive.PackedFile;
import org.cablestats.source.archive.PackedRecord;
import org.cablestats.source.archive.PackedRecords;
import org.cablestats.source.archive.Packing;
import org.cablestats.source.record.FileName;
import org.cablestats.source.record.Layout;
import org.cablestats.source.record.Slice;
import org.cablestats.source.record.SourceRecord;
import org.cablestats.table.schema.StoredCable;
import org.cablestats.topic.TopicDictionary;
import org.cablestats.topic.model.TopicFinder;

/** A file, or standard input, in one of the layouts; its records can be read once. */
record ParsedFile(String name, AutoCloseable storage, Iterator<SourceRecord> records) implements AutoCloseable {
    static final String STANDARD_INPUT = "-";

    /** Why a file is not read. */
    private static final String NO_LAYOUT = "it is in none of the layouts (" + Layouts.names() + ")";

    /** Why a file cannot be read, or nothing. Standard input is not looked at: it can be read only once. */
    static Optional<String> problem(String name) {
        if (name.equals(STANDARD_INPUT)) {
            return Optional.empty();
        }
        Path file = path(name);
        String reason = Files.isDirectory(file)
                ? "it is a folder (expected files)"
                : !Files.exists(file)
                        ? "there is no such file"
                        : !Files.isReadable(file) ? "not permitted" : isKnown(name, file) ? null : NO_LAYOUT;
        return Optional.ofNullable(reason).map(each -> cannotRead(name, each));
    }

    private static boolean isKnown(String name, Path file) {
        if (Packing.of(name).isPresent()) {
            return true;
        }
        try (InputStream input = Files.newInputStream(file)) {
            return Layouts.of(fileName(name), input.readNBytes(Layout.HEAD_BYTES))
                    .isPresent();
        } catch (IOException e) {
            throw fault(name, e);
        }
    }

    /**
     * Opens a file.
     *
     * @throws UsageException where it is in none of the layouts
     * @throws MachineException where it cannot be read
     */
    static ParsedFile open(String name, InputStream standardInput) {
        Optional<Packing> packing = Packing.of(name);
        return packing.isPresent() ? unpack(name, packing.get()) : read(name, standardInput);
    }

    /** Whether it is read as it is, though its name says that it is compressed. */
    static boolean isUnpacked(String name) {
        Optional<Packing> packing = Packing.of(name);
        try {
            return packing.isPresent() && packed(name, packing.get()).isUnpacked();
        } catch (IOException e) {
            throw fault(name, e);
        }
    }

    private static PackedFile packed(String name, Packing packing) {
        Path path = path(name);
        return new PackedFile(fileName(name), packing, () -> FileChannel.open(path), true);
    }

    private static ParsedFile unpack(String name, Packing packing) {
        PackedFile file = packed(name, packing);
        try {
            Slice whole = Slice.whole(Files.size(path(name)));
            PackedRecords records = PackedRecords.open(file, whole, null, entry -> true);
            return new ParsedFile(
                    name,
                    records,
                    StreamSupport.stream(Spliterators.spliteratorUnknownSize(records, 0), false)
                            .map(PackedRecord::record)
                            .iterator());
        } catch (IOException e) {
            throw fault(name, e);
        }
    }

    private static ParsedFile read(String name, InputStream standardInput) {
        try {
            InputStream input = new BufferedInputStream(
                    name.equals(STANDARD_INPUT) ? standardInput : Files.newInputStream(path(name)));
            input.mark(Layout.HEAD_BYTES);
            byte[] head = input.readNBytes(Layout.HEAD_BYTES);
            input.reset();
            Layout layout =
                    Layouts.of(fileName(name), head).orElseThrow(() -> new UsageException(cannotRead(name, NO_LAYOUT)));
            return new ParsedFile(name, input, layout.read(fileName(name), input, 0, Long.MAX_VALUE));
        } catch (IOException e) {
            throw fault(name, e);
        }
    }

    private static String fileName(String name) {
        return name.equals(STANDARD_INPUT) ? name : FileName.shown(path(name).getFileName());
    }

    /** Whether a word names a file, or standard input. */
    static boolean exists(String name) {
        return name.equals(STANDARD_INPUT) || Files.exists(path(name));
    }

    private static Path path(String name) {
        try {
            Path path = Path.of(name);
            return Files.exists(path) ? path : FileName.path(name);
        } catch (IllegalArgumentException e) {
            throw new UsageException("Cannot find '" + FileName.printable(name) + "': it can be no file's name", e);
        }
    }

    private static String cannotRead(String name, String reason) {
        return "Cannot read '" + FileName.shown(name) + "': " + reason;
    }

    private static MachineException fault(String name, IOException e) {
        return new MachineException(cannotRead(name, FileName.printable(Reason.of(e))), e);
    }

    /** A record taken apart; no load wrote it. */
    static StoredCable cable(SourceRecord.Accepted record, TopicDictionary dictionary) {
        return StoredCable.parse(
                record.cable(),
                TopicFinder.of(dictionary),
                record.position().file(),
                record.position().offset(),
                0);
    }

    /** Whether what was passed over is the very file that the user named, and would wonder at nothing being said of it. */
    boolean isNamed(SourceRecord.Ignored ignored) {
        return ignored.position().file().equals(fileName(name));
    }

    @Override
    public void close() {
        try {
            storage.close();
        } catch (MachineException e) {
            throw e;
        } catch (Exception e) {
            throw new MachineException("Cannot close '" + name + "': " + e.getMessage(), e);
        }
    }
}
