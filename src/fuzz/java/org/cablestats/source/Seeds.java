package org.cablestats.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cablestats.cable.CableFuzz;
import org.cablestats.cable.RawCable;
import org.cablestats.source.record.Layout;
import org.cablestats.source.record.SourceRecord;
import org.cablestats.testing.Packed;

/** What a fuzzer begins with: the invented cases of the tests and, where they are beside the checkout, real documents. */
public final class Seeds {
    private static final Path CASES = Path.of("src", "test", "resources", "source");
    private static final Path REAL = Path.of("..", "shared", "corpus", "real");

    /** Larger inputs make a fuzzer slow and find nothing more. */
    private static final int LARGEST = 8 << 10;

    private static final int LONGEST_LINE = 80;

    private final Path folder;
    private final Map<Layout, List<byte[]>> inputs = new LinkedHashMap<>();

    private Seeds(Path folder) {
        this.folder = folder;
    }

    /** Writes the seeds of each reader into a folder of its name in the folder that is the argument. */
    public static void main(String[] arguments) throws IOException {
        Seeds seeds = new Seeds(Path.of(arguments[0]));
        seeds.collect(CASES);
        if (Files.isDirectory(REAL)) {
            seeds.collect(REAL);
        }
        seeds.write();
    }

    private void collect(Path from) throws IOException {
        for (Path file : files(from)) {
            byte[] bytes = Files.readAllBytes(file);
            String name = file.getFileName().toString();
            byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, Layout.HEAD_BYTES));
            Layout layout = name.endsWith(".records") || name.startsWith(".")
                    ? null
                    : Layouts.of(name, head).orElse(null);
            if (layout != null) {
                inputs.computeIfAbsent(layout, each -> new ArrayList<>())
                        .addAll(layout.splittable() ? pieces(layout, bytes) : List.of(bytes));
            }
        }
    }

    private static List<Path> files(Path from) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** A file cut between records. */
    private static List<byte[]> pieces(Layout layout, byte[] bytes) throws IOException {
        List<byte[]> pieces = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (SourceRecord record : records(layout, bytes)) {
            int next = end + (int) record.position().length();
            if (next - start > LARGEST && end > start) {
                pieces.add(Arrays.copyOfRange(bytes, start, end));
                start = end;
            }
            end = next;
        }
        pieces.add(Arrays.copyOfRange(bytes, start, end));
        return pieces;
    }

    private static List<SourceRecord> records(Layout layout, byte[] bytes) throws IOException {
        List<SourceRecord> records = new ArrayList<>();
        Iterator<SourceRecord> read = layout.read("file", new ByteArrayInputStream(bytes), 0, Long.MAX_VALUE);
        read.forEachRemaining(records::add);
        return records;
    }

    private void write() throws IOException {
        for (Map.Entry<Layout, List<byte[]>> entry : inputs.entrySet()) {
            write(entry.getKey().name(), entry.getValue());
        }
        write("cable", cables());
        write("growth", units());
        writePacked();
    }

    private void write(String reader, List<byte[]> seeds) throws IOException {
        Path target = Files.createDirectories(folder.resolve(reader));
        int number = 0;
        for (byte[] seed : seeds) {
            if (seed.length <= LARGEST) {
                Files.write(target.resolve("seed-%04d".formatted(number++)), seed);
            }
        }
    }

    private List<byte[]> cables() throws IOException {
        List<byte[]> cables = new ArrayList<>();
        for (Map.Entry<Layout, List<byte[]>> entry : inputs.entrySet()) {
            for (byte[] bytes : entry.getValue()) {
                for (RawCable cable : Reading.cables(records(entry.getKey(), bytes))) {
                    cables.add(CableFuzz.bytes(cable));
                }
            }
        }
        return cables;
    }

    /** The short lines of the invented cases, for each reader. */
    private static List<byte[]> units() throws IOException {
        TreeSet<String> lines = new TreeSet<>();
        for (Path file : files(CASES)) {
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && line.length() <= LONGEST_LINE)
                    .forEach(lines::add);
        }
        List<byte[]> units = new ArrayList<>();
        for (int reader = 0; reader <= Layouts.ALL.size(); reader++) {
            for (String line : lines) {
                units.add(((char) ('0' + reader) + line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return units;
    }

    private void writePacked() throws IOException {
        for (String ending : Packed.ARCHIVES) {
            boolean single = ending.indexOf('.', 1) < 0 && !ending.equals(".tgz");
            Path target = Files.createDirectories(folder.resolve(single ? ending.substring(1) : "compressed"));
            for (int pages = 0; pages < 4; pages++) {
                Packed.archive(target.resolve("seed-%d%s".formatted(pages, ending)), Unpacking.files(pages));
            }
        }
        for (String ending : Packed.COMPRESSED) {
            Path target = folder.resolve("compressed");
            Packed.compressed(target.resolve("csv" + ending), Unpacking.csv(20));
            Packed.compressed(target.resolve("page" + ending), Unpacking.page("07ASTANA1"));
        }
    }
}
