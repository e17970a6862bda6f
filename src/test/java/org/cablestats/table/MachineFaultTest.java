package org.cablestats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.NotSerializableException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.io.PositionOutputStream;
import org.apache.spark.SparkException;
import org.cablestats.fault.MachineException;
import org.cablestats.table.disk.SyncedFileIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MachineFaultTest {
    private static final Path FULL = Path.of("/dev/full");

    static boolean hasFullDisk() {
        return Files.isWritable(FULL);
    }

    @Test
    @EnabledIf("hasFullDisk")
    void namesTheFileThatAFullDiskTook() throws IOException {
        SyncedFileIO io = new SyncedFileIO();
        io.setConf(new Configuration());
        PositionOutputStream stream = io.newOutputFile("file:" + FULL).createOrOverwrite();
        stream.write(new byte[10]);
        assertThatThrownBy(stream::close)
                .isInstanceOf(FileSystemException.class)
                .satisfies(fault -> assertThat(message(new UncheckedIOException((IOException) fault)))
                        .isEqualTo(
                                "Cannot read or write: /dev/full: No space left on device; free some space and type the"
                                        + " command again: what was published before is whole"));
    }

    @Test
    void isFoundBehindWhateverTheEngineMakesOfIt() {
        IOException quota = new IOException("Disk quota exceeded");
        assertThat(message(
                        new SparkException("Job aborted", new IllegalStateException(new UncheckedIOException(quota)))))
                .startsWith("Cannot read or write: Disk quota exceeded; free some space");
        assertThat(message(new SparkException("Job aborted", new MachineException("Cannot read 'a.csv': gone"))))
                .isEqualTo("Cannot read 'a.csv': gone");
        assertThat(message(new IllegalStateException(new FileSystemException("w", null, "Read-only file system"))))
                .isEqualTo("Cannot read or write: w: Read-only file system");
    }

    @Test
    void isToldOfTheEngineByItsWords() {
        assertThat(
                        message(
                                new SparkException(
                                        "Job aborted due to stage failure: Total size of serialized results of 1 tasks"
                                                + " (1153.7 KiB) is bigger than spark.driver.maxResultSize (1024.0 KiB)\nDriver stacktrace:")))
                .isEqualTo(
                        "Cannot take over what tasks give: Total size of serialized results of 1 tasks (1153.7 KiB) is"
                                + " bigger than spark.driver.maxResultSize (1024.0 KiB); --conf spark.driver.maxResultSize=0 sets no"
                                + " bound");
        assertThat(message(
                        new IllegalStateException(new SparkException("Job aborted due to stage failure: Task 0 in stage"
                                + " 1.0 failed 4 times, most recent failure: Lost task 0.3 in stage 1.0 (TID 7) (10.0.0.7 executor 3):"
                                + " ExecutorLostFailure (executor 3 exited caused by one of the running tasks) Reason: worker lost"
                                + "\nDriver stacktrace:"))))
                .isEqualTo(
                        "Cannot go on without the executors: ExecutorLostFailure (executor 3 exited caused by one of the"
                                + " running tasks) Reason: worker lost");
        assertThat(message(new IllegalStateException("ExecutorLostFailure"))).isNull();
        assertThat(message(new SparkException("Job aborted: Task 0 failed: java.lang.NullPointerException")))
                .isNull();
    }

    @Test
    void isToldOfDatabasesByTheirCodes() {
        assertThat(message(new IllegalStateException(new SQLException("[SQLITE_FULL] disk is full", null, 13))))
                .startsWith("Cannot use the catalog: [SQLITE_FULL] disk is full; free some space");
        assertThat(message(new IllegalStateException(new SQLException("[SQLITE_IOERR_WRITE] failed", null, 778))))
                .isEqualTo("Cannot use the catalog: [SQLITE_IOERR_WRITE] failed");
        assertThat(message(new IllegalStateException(new SQLException("connection refused", "08001"))))
                .isEqualTo("Cannot use the catalog: connection refused");
    }

    @ParameterizedTest
    @MethodSource
    void leavesABugABug(Exception bug) {
        assertThat(MachineFault.behind(bug)).isNull();
        assertThat(MachineFault.behind(new SparkException("Job aborted", bug))).isNull();
    }

    static Stream<Exception> leavesABugABug() {
        return Stream.of(
                new IllegalStateException("odd"),
                new NotSerializableException("org.cablestats.Thing"),
                new MalformedInputException(1),
                new SQLException("near \"SELEC\": syntax error", null, 1),
                new SQLException("column does not exist", "42703"));
    }

    private static @Nullable String message(Throwable thrown) {
        MachineException fault = MachineFault.behind(thrown);
        return fault == null ? null : fault.getMessage();
    }
}
