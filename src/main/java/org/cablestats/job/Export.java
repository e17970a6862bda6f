package org.cablestats.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cablestats.definition.YamlMap;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.cablestats.fault.UsageException;
import org.cablestats.job.file.ExportFormat;
import org.cablestats.job.file.ExportedFiles;
import org.cablestats.query.Contents;
import org.cablestats.query.Selection;
import org.cablestats.result.Numbers;
import org.cablestats.table.Warehouse;
import org.cablestats.table.disk.NewFolder;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.table.snapshot.SnapshotChoice;

/**
 * Writes a snapshot as plain files.
 *
 * @param into folder, new or empty
 * @param replace whether it may also hold an earlier export, which then is gone
 */
public record Export(
        Path into, ExportFormat format, boolean replace, Selection selection, SnapshotChoice snapshot, String place)
        implements Step {
    /** Reads the keys of a step in a job file. */
    static Step read(YamlMap map, String place) {
        Path into = Path.of(map.text("into"));
        ExportFormat format = Forms.EXPORT_FORMAT.of("format", map);
        return new Export(
                into,
                format == null ? ExportFormat.PARQUET : format,
                Boolean.TRUE.equals(map.optionalBoolean("replace")),
                StepReader.selection(map),
                SnapshotChoice.CURRENT,
                place);
    }

    /** The folder beside which it is made, and takes its name. */
    @Override
    public Optional<Path> target() {
        return Optional.of(into.resolveSibling(""));
    }

    @Override
    public List<String> faults(Definitions definitions) {
        return Stream.concat(definitions.unknownTopics(selection), occupied())
                .map(message -> place + message)
                .toList();
    }

    /** Now, as it would be told only after a long load. */
    private Stream<String> occupied() {
        try {
            folder();
            return Stream.empty();
        } catch (UsageException e) {
            return e.problems().stream();
        }
    }

    @Override
    public List<String> plan(JobContext context) {
        return List.of(format.word() + " into " + into);
    }

    @Override
    public Optional<String> alwaysTaken() {
        return TimeInSql.mayChange(selection.where())
                ? Optional.of("step " + word() + " asks for the time, or for chance")
                : Optional.empty();
    }

    @Override
    public Outcome take(JobContext context) {
        String written = write(context.warehouse().existing(), folder());
        return new Outcome.Exported(into, files(), written);
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(into)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new MachineException("Cannot read " + into + ": " + Reason.of(e), e);
        }
    }

    /**
     * The folder to write.
     *
     * @throws UsageException where something is there that may not be replaced
     */
    public NewFolder folder() {
        return replace ? NewFolder.inPlaceOf(into, ExportedFiles::isName) : NewFolder.at(into);
    }

    /** Writes the files; what they are of, in words. */
    public String write(Warehouse warehouse, NewFolder folder) {
        Snapshot state = warehouse.chosen(snapshot);
        Contents contents = new Contents(warehouse, state, selection);
        folder.make(part -> new ExportedFiles(warehouse, contents, format).write(part));
        return "snapshot " + state.ordinal() + ": "
                + (selection.equals(Selection.ALL) ? "" : Numbers.whole(contents.count()) + " of ")
                + Numbers.counted(state.cables(), "cable");
    }
}
