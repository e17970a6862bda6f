package org.cablestats.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cablestats.disk.Access;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.cablestats.fault.UsageException;

/**
 * The run records of a warehouse: a file each, whose names sort by time. One is there in full or not at all.
 *
 * @param folder {@code runs} beside the tables; made for the first record
 */
public record RunRecords(Path folder) {
    private static final String ENDING = ".json";

    /** The letters of an id. */
    private static final int ID = 36;

    /** {@code 20261130T030000250Z-001-nightly-<id>.json}. */
    private static final Pattern NAME = Pattern.compile("[0-9T]+Z-[0-9]+-(.*)-.{" + ID + "}[.]json");

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Those of the warehouse that keeps what is beside its tables in a folder. */
    public static RunRecords of(Path warehouse) {
        return new RunRecords(warehouse.resolve("runs"));
    }

    /**
     * Those of a warehouse that is there.
     *
     * @param shown the warehouse as the user wrote it
     * @throws UsageException where there is no such folder
     */
    public static RunRecords existing(Path warehouse, String shown) {
        if (!Files.isDirectory(warehouse)) {
            throw new UsageException("Cannot read the runs of warehouse '" + shown + "': "
                    + (shown.equals(warehouse.toString()) ? "there is no such folder" : "there is no " + warehouse));
        }
        return of(warehouse);
    }

    /**
     * The file of a run.
     *
     * @param id of it or its beginning, or {@code latest}
     * @throws UsageException where there is none, or more than one
     */
    public Path find(String id) {
        List<Path> files = files();
        if (files.isEmpty()) {
            throw new UsageException("Cannot find run '" + id + "': no run has left a record");
        }
        if (id.equals("latest")) {
            return files.get(0);
        }
        List<Path> found =
                files.stream().filter(file -> id(file).startsWith(id)).toList();
        if (found.size() != 1) {
            throw new UsageException("Cannot find run '" + id + "'"
                    + (found.isEmpty() ? " (cablestats runs lists them)" : ": " + found.size() + " begin so"));
        }
        return found.get(0);
    }

    private static String id(Path file) {
        String name = name(file);
        int end = name.length() - ENDING.length();
        return name.substring(Math.max(0, end - ID), end);
    }

    /** The number that the next run of a time has: 1, 2, 3 ... */
    public int next(Instant time) {
        return numbers(time).next();
    }

    private RunNumbers numbers(Instant time) {
        return new RunNumbers(
                folder,
                TIME.format(time),
                () -> files().stream().map(RunRecords::name).toList());
    }

    /**
     * Keeps the record of a run that begins, by the first number of its time that no other run has.
     *
     * @param run of any number
     * @return what is kept
     * @throws MachineException where it cannot be written
     */
    public RunStart begin(RunStart run) {
        List<RunStart> begun = new ArrayList<>();
        try {
            Access.like(folder).makeFolders(folder);
            numbers(run.time()).take(number -> {
                RunStart numbered = run.numbered(number);
                keep(new RunRecord(numbered, null));
                begun.add(numbered);
            });
        } catch (IOException e) {
            throw cannotWrite(folder.resolve(fileName(run)), e);
        }
        return begun.get(0);
    }

    /** The records of a job, read one by one, those of the latest time first. One that cannot be read is left out. */
    public Stream<RunRecord> of(String job) {
        return filesNamed(job)
                .flatMap(file -> readIfRecord(file).stream())
                .filter(run -> run.start().job().equals(job));
    }

    /**
     * The file that a run of a job locks, so that there is one at a time.
     *
     * @throws MachineException where the folder of records is not there and cannot be made
     */
    public Path lockFile(String job) {
        Path file = folder.resolve("." + named(job) + ".lock");
        try {
            Access.like(folder).makeFolders(folder);
            return file;
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    private Optional<RunRecord> readIfRecord(Path file) {
        try {
            return Optional.of(read(file));
        } catch (UsageException e) {
            // Whoever asks what ran before is not helped by it; 'runs' names it.
            return Optional.empty();
        }
    }

    private static MachineException cannotWrite(Path file, IOException fault) {
        return new MachineException("Cannot write " + file + ": " + Reason.of(fault), fault);
    }

    /**
     * Keeps a record, in place of an earlier one of the same run.
     *
     * @throws MachineException where it cannot be written
     */
    public void keep(RunRecord record) {
        Path file = folder.resolve(fileName(record.start()));
        Path part = folder.resolve("." + file.getFileName() + ".part");
        try {
            Access access = Access.like(folder);
            access.makeFolders(folder);
            try {
                write(access, part, RunDocument.of(record));
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    /** Synced before it gets its name, so that a power cut leaves no name of an empty file. */
    private static void write(Access access, Path part, String text) throws IOException {
        try (FileChannel channel = access.create(part)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** All files, the newest first. */
    public List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> name(file).endsWith(ENDING) && !name(file).startsWith("."))
                    .sorted(Comparator.comparing((Path file) -> name(file)).reversed())
                    .toList();
        } catch (IOException e) {
            throw new MachineException("Cannot read " + folder + ": " + Reason.of(e), e);
        }
    }

    /** The files of a job's runs until a time, the newest first; maybe also some of a job whose name ends alike. */
    public List<Path> filesOf(String job, Instant until) {
        String latest = TIME.format(until) + "-999";
        return filesNamed(job).filter(file -> name(file).compareTo(latest) <= 0).toList();
    }

    private Stream<Path> filesNamed(String job) {
        String named = "-" + named(job) + "-";
        return files().stream().filter(file -> name(file).contains(named));
    }

    /** The newest file of each job, the newest first; of jobs whose names differ in nothing but other signs, of one of them. */
    public List<Path> newestOfEachJob() {
        Set<String> seen = new HashSet<>();
        return files().stream().filter(file -> seen.add(jobInName(file))).toList();
    }

    /** What stands between the time with its number, and the id; of another file its name. */
    private static String jobInName(Path file) {
        Matcher matcher = NAME.matcher(name(file));
        return matcher.matches() ? matcher.group(1) : name(file);
    }

    /**
     * The record of a file.
     *
     * @throws org.cablestats.fault.UsageException where it is none
     */
    public RunRecord read(Path file) {
        try {
            return RunDocumentReader.read(file.toString(), Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new UsageException("Cannot read " + file + ": it is no run record", e);
        } catch (IOException e) {
            throw new MachineException("Cannot read " + file + ": " + Reason.of(e), e);
        }
    }

    private static String fileName(RunStart start) {
        return RunNumbers.prefix(TIME.format(start.time()), start.number()) + named(start.job()) + "-" + start.id()
                + ENDING;
    }

    /** A job as names of files have it. */
    private static String named(String job) {
        return job.replaceAll("[^A-Za-z0-9._]+", "_");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
