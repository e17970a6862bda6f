package org.cablestats.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cablestats.cable.CableParser;
import org.cablestats.cli.option.Options;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.option.SnapshotOption;
import org.cablestats.definition.Problems;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.cablestats.fault.Suggestion;
import org.cablestats.fault.UsageException;
import org.cablestats.progress.Progress;
import org.cablestats.source.record.SourceRecord;
import org.cablestats.table.Warehouse;
import org.cablestats.table.row.StoredRow;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.table.state.CableSearch;
import org.cablestats.topic.TopicDictionary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A cable for a person to look at. */
final class InspectedCable implements Options {
    private final String verb;

    @Parameters(paramLabel = "FILE|ID", arity = "0..1", description = "a file, '-' for standard input, or an id")
    private @Nullable String name;

    @Mixin
    private SnapshotOption snapshot = new SnapshotOption();

    /** To be named in messages by what is done with it: {@code inspect}. */
    InspectedCable(String verb) {
        this.verb = verb;
    }

    @Override
    public void check(Program program, Problems mistakes) {
        if (name == null) {
            mistakes.add("Cannot " + verb + ": neither a FILE nor an ID is given (expected one of them)");
        }
    }

    /** Finds it: the record of this number, from 1, of a file, null where none was asked for, or a stored cable. */
    StoredRow row(@Nullable Integer number, Supplier<TopicDictionary> dictionary, Program program) {
        String given = Objects.requireNonNull(name);
        boolean isFile = ParsedFile.exists(given);
        if (isFile ? snapshot.isGiven() : number != null) {
            throw new UsageException("Cannot " + verb + " '" + given + "': --"
                    + (isFile ? "snapshot is for ids" : "record is for files"));
        }
        return isFile
                ? ofFile(
                        given,
                        number == null ? 1 : number,
                        dictionary.get(),
                        program.environment().in())
                : ofWarehouse(given, program);
    }

    /** A record of a file, taken apart; of an archive's records in their order there. */
    private StoredRow ofFile(String name, int number, TopicDictionary dictionary, InputStream input) {
        ParsedFile.problem(name).ifPresent(problem -> {
            throw new UsageException(problem);
        });
        try (ParsedFile file = ParsedFile.open(name, input)) {
            SourceRecord record = record(name, number, file.records());
            if (record instanceof SourceRecord.Accepted accepted) {
                StoredRow row =
                        new StoredRow(ParsedFile.cable(accepted, dictionary).row());
                return row.with("load_id", null);
            }
            String reason = record instanceof SourceRecord.Rejected rejected
                    ? rejected.reason().label()
                    : "unknown";
            throw new UsageException("Cannot " + verb + " record " + number + " of '" + name + "': it is a reject ("
                    + reason.replace('_', ' ') + ", " + record.position().length() + " bytes from byte "
                    + record.position().offset() + " of " + record.position().file() + ")");
        }
    }

    private SourceRecord record(String name, int number, Iterator<SourceRecord> records) {
        int seen = 0;
        while (records.hasNext()) {
            SourceRecord record = records.next();
            if (!(record instanceof SourceRecord.Ignored) && ++seen == number) {
                return record;
            }
        }
        throw new UsageException("Cannot " + verb + " record " + number + " of '" + name + "': "
                + (seen == 0 ? "it has none" : seen == 1 ? "it has one" : "it has " + seen));
    }

    /** A cable of the warehouse, as it is stored, by a reference id, canonical or as a source writes it. */
    private StoredRow ofWarehouse(String name, Program program) {
        String id = CableParser.canonicalId(name);
        if (id == null) {
            throw new UsageException(
                    "Cannot " + verb + " '" + name + "': it is no file and no reference id (expected a file,"
                            + " or an id such as 07ASTANA3287)" + Suggestion.of(fileName(name), neighbours(name)));
        }
        Progress progress = program.console().briefProgress();
        progress.begin(verb);
        try (Warehouse warehouse = program.open()) {
            Snapshot state = snapshot.of(warehouse);
            CableSearch search = warehouse.search(state);
            StoredRow row = search.find(id);
            if (row == null) {
                throw new UsageException("Cannot find cable " + id + " in snapshot " + state.ordinal()
                        + " of warehouse '" + warehouse.place() + "'" + Suggestion.of(id, search.ids()));
            }
            progress.end();
            return row;
        }
    }

    private static String fileName(String name) {
        return String.valueOf(Path.of(name).getFileName());
    }

    /** Names of the files beside the one that is not there. */
    private static List<String> neighbours(String name) {
        Path parent = Path.of(name).toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(parent)) {
            return files.map(file -> fileName(file.toString())).sorted().toList();
        } catch (IOException e) {
            throw new MachineException("Cannot list " + parent + ": " + Reason.of(e), e);
        }
    }
}
