package org.cablestats.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.UsageException;
import org.cablestats.source.Layout;
import org.cablestats.source.Layouts;
import org.cablestats.source.SourceRecord;

/** A file, or standard input, in one of the layouts. */
final class ParsedFile implements AutoCloseable {
    static final String STANDARD_INPUT = "-";

    /** As much as a layout may look at. */
    private static final int HEAD = 8192;

    private final String name;
    private final InputStream input;
    private final Iterator<SourceRecord> records;

    private ParsedFile(String name, InputStream input, Iterator<SourceRecord> records) {
        this.name = name;
        this.input = input;
        this.records = records;
    }

    /** Why a file cannot be read, or nothing. Standard input is not looked at: it can be read only once. */
    static Optional<String> problem(String name) {
        if (name.equals(STANDARD_INPUT)) {
            return Optional.empty();
        }
        Path file = Path.of(name);
        if (Files.isDirectory(file)) {
            return Optional.of("Cannot read '" + name + "': it is a folder (expected files)");
        }
        if (!Files.exists(file)) {
            return Optional.of("Cannot read '" + name + "': there is no such file");
        }
        if (!Files.isReadable(file)) {
            return Optional.of("Cannot read '" + name + "': not permitted");
        }
        try (InputStream input = Files.newInputStream(file)) {
            boolean known = Layouts.of(fileName(name), input.readNBytes(HEAD)).isPresent();
            return known ? Optional.empty() : Optional.of(unknown(name));
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
        try {
            InputStream input = new BufferedInputStream(
                    name.equals(STANDARD_INPUT) ? standardInput : Files.newInputStream(Path.of(name)));
            input.mark(HEAD);
            byte[] head = input.readNBytes(HEAD);
            input.reset();
            Layout layout = Layouts.of(fileName(name), head).orElseThrow(() -> new UsageException(unknown(name)));
            return new ParsedFile(name, input, layout.read(fileName(name), input, 0, Long.MAX_VALUE));
        } catch (IOException e) {
            throw fault(name, e);
        }
    }

    private static String fileName(String name) {
        return name.equals(STANDARD_INPUT) ? name : Path.of(name).getFileName().toString();
    }

    private static String unknown(String name) {
        String layouts =
                String.join(", ", Layouts.ALL.stream().map(Layout::name).toList());
        return "Cannot read '" + name + "': it is in none of the layouts (" + layouts + ")";
    }

    private static MachineException fault(String name, IOException e) {
        return new MachineException("Cannot read '" + name + "': " + e.getMessage(), e);
    }

    /** Its records, once. */
    Iterator<SourceRecord> records() {
        return records;
    }

    @Override
    public void close() {
        try {
            input.close();
        } catch (IOException e) {
            throw new MachineException("Cannot close '" + name + "': " + e.getMessage(), e);
        }
    }
}
