package org.cablestats.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cablestats.cable.Cable;
import org.cablestats.cable.CableParser;
import org.cablestats.cable.RawCable;
import org.cablestats.source.Layouts;
import org.cablestats.source.record.Layout;
import org.cablestats.source.record.SourceRecord;
import org.cablestats.topic.TopicDictionary;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What a load does to each cable, one step at a time, on the first 16 MB of the file that the system property {@code corpus}
 * names. The figure to read is {@code megabytes} per second of one core.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class HotLoops {
    private static final int BYTES = 16 << 20;

    private final TopicDictionary dictionary = TopicDictionary.read(Path.of("reports", "dictionary", "topics.yaml"));
    private final Layout csv = Layouts.named("csv").orElseThrow();
    private final List<RawCable> raw = new ArrayList<>();
    private final List<Cable> cables = new ArrayList<>();
    private byte[] bytes = {};

    /** Bytes of input that were worked on. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Done {
        /** Millions of bytes. */
        public double megabytes;
    }

    /** Reads the input once. */
    @Setup
    public void read() throws IOException {
        try (InputStream input = Files.newInputStream(Path.of(System.getProperty("corpus")))) {
            bytes = input.readNBytes(BYTES);
        }
        records().forEachRemaining(record -> {
            if (record instanceof SourceRecord.Accepted accepted) {
                raw.add(accepted.cable());
                cables.add(CableParser.parse(accepted.cable()));
            }
        });
    }

    private Iterator<SourceRecord> records() throws IOException {
        return csv.read("cables.csv", new ByteArrayInputStream(bytes), 0, bytes.length);
    }

    /** Every field of every record as text. */
    @Benchmark
    public void records(Done done, Blackhole sink) throws IOException {
        records().forEachRemaining(sink::consume);
        done.megabytes += bytes.length / 1e6;
    }

    /** What tells new, changed and repeated cables apart. */
    @Benchmark
    public void fingerprints(Done done, Blackhole sink) {
        raw.forEach(cable -> sink.consume(CableParser.fingerprint(cable)));
        done.megabytes += bytes.length / 1e6;
    }

    /** Cables taken apart. */
    @Benchmark
    public void cables(Done done, Blackhole sink) {
        raw.forEach(cable -> sink.consume(CableParser.parse(cable)));
        done.megabytes += bytes.length / 1e6;
    }

    /** Topics with their evidence. */
    @Benchmark
    public void topics(Done done, Blackhole sink) {
        cables.forEach(cable -> sink.consume(dictionary.match(cable)));
        done.megabytes += bytes.length / 1e6;
    }
}
