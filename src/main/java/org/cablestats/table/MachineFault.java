package org.cablestats.table;

import java.io.CharConversionException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.ObjectStreamException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.cablestats.table.catalog.CatalogFault;
import org.cablestats.table.disk.DamagedFileException;
import org.cablestats.table.disk.FileCheck;
import org.cablestats.table.disk.Locations;
import org.cablestats.table.disk.OpenedFiles;
import org.jspecify.annotations.Nullable;

/**
 * What the machine did wrong behind an exception of Spark, Iceberg, Parquet, Avro or a database: the one place that tells it from
 * a bug. A damaged file is believed only where reading it again shows the damage.
 */
public final class MachineFault {
    /** As Linux and macOS, Linux's quotas, a limit of the shell, Windows and SQLite say that a disk is full. */
    private static final List<String> FULL = List.of(
            "No space left on device", "Disk quota exceeded", "File too large", "not enough space", "disk is full");

    private static final List<String> FORBIDDEN =
            List.of("Permission denied", "Operation not permitted", "Read-only file system", "Is a directory");

    private static final List<String> READERS =
            List.of("org.apache.iceberg.", "org.apache.parquet.", "org.apache.avro.", "org.apache.hadoop.fs.");

    private static final String GONE = "there is no such file any more";

    private static final String DAMAGED = "it is damaged";

    private MachineFault() {}

    /** The machine's fault; null where there is none, and what was thrown is a bug. */
    public static @Nullable MachineException behind(Throwable thrown) {
        List<Throwable> causes = causes(thrown);
        for (Throwable cause : causes) {
            if (cause instanceof MachineException known) {
                return known;
            }
        }
        LostFile lost = lost(causes);
        if (lost != null) {
            return lost.fault(thrown);
        }
        return causes.stream()
                .map(cause -> told(cause, thrown))
                .filter(Objects::nonNull)
                .reduce((outer, inner) -> inner)
                .orElse(null);
    }

    /**
     * The fault of storage or of a connection behind an exception, which may be gone when it is tried again; null where there is none,
     * or none that goes by itself: a full or damaged disk, a file that is lost, something that is not allowed.
     */
    public static @Nullable MachineException passing(Throwable thrown) {
        MachineException fault = behind(thrown);
        if (fault == null || fault.isOfLock() || lost(causes(fault)) != null) {
            return null;
        }
        List<Throwable> reported = causes(fault).stream()
                .filter(cause -> cause instanceof SQLException || cause instanceof IOException)
                .toList();
        return reported.isEmpty() || reported.stream().anyMatch(MachineFault::stays) ? null : fault;
    }

    private static boolean stays(Throwable cause) {
        String reason = String.valueOf(cause.getMessage());
        return cause instanceof NoSuchFileException
                || cause instanceof AccessDeniedException
                || cause instanceof FileAlreadyExistsException
                || cause instanceof NotDirectoryException
                || cause instanceof FileNotFoundException
                || cause instanceof DamagedFileException
                || (cause instanceof SQLException fault && CatalogFault.isDamage(fault))
                || Stream.concat(FULL.stream(), FORBIDDEN.stream()).anyMatch(reason::contains);
    }

    private static List<Throwable> causes(Throwable thrown) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = thrown; cause != null && causes.size() < 50; cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }

    private static @Nullable LostFile lost(List<Throwable> causes) {
        for (Throwable cause : causes) {
            LostFile lost = lost(cause);
            if (lost != null) {
                return lost;
            }
        }
        if (causes.stream().noneMatch(MachineFault::isOfReader)) {
            return null;
        }
        return OpenedFiles.all().stream()
                .filter(MachineFault::isDamaged)
                .findFirst()
                .map(location -> LostFile.at(location, DAMAGED))
                .orElse(null);
    }

    private static boolean isDamaged(String location) {
        Path local = Locations.local(location);
        return local == null
                ? FileCheck.damage(location) != null
                : Files.exists(local) && FileCheck.damage(local) != null;
    }

    private static @Nullable LostFile lost(Throwable cause) {
        String named = OpenedFiles.named(String.valueOf(cause.getMessage()));
        if (named == null) {
            return null;
        }
        Path local = Locations.local(named);
        if (local != null) {
            return Files.exists(local) ? null : LostFile.at(named, GONE);
        }
        if (is(DamagedFileException.class, cause)) {
            return LostFile.at(named, DAMAGED);
        }
        return is(FileNotFoundException.class, cause) ? LostFile.at(named, GONE) : null;
    }

    /** Of a task the engine may tell only in words what it threw. */
    private static boolean is(Class<? extends Exception> kind, Throwable cause) {
        return kind.isInstance(cause) || String.valueOf(cause.getMessage()).contains(kind.getName());
    }

    private static boolean isOfReader(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .limit(10)
                .anyMatch(frame -> READERS.stream().anyMatch(frame.getClassName()::startsWith));
    }

    private static @Nullable MachineException told(Throwable cause, Throwable thrown) {
        if (cause instanceof SQLException fault) {
            return CatalogFault.isOfMachine(fault)
                    ? new MachineException("Cannot use the catalog: " + withRemedy(Reason.of(fault)), thrown)
                    : null;
        }
        if (cause instanceof IOException fault && isOfStorage(fault)) {
            return new MachineException("Cannot read or write: " + withRemedy(Reason.of(fault)), thrown);
        }
        String engine = EngineFault.said(cause);
        return engine == null ? null : new MachineException(engine, thrown);
    }

    // These are said of what is written, not of where.
    private static boolean isOfStorage(IOException fault) {
        return !(fault instanceof ObjectStreamException
                || fault instanceof CharacterCodingException
                || fault instanceof CharConversionException);
    }

    private static String withRemedy(String reason) {
        return FULL.stream().anyMatch(reason::contains)
                ? reason + "; free some space and type the command again: what was published before is whole"
                : reason;
    }
}
