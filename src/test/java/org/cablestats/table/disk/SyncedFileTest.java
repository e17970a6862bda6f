package org.cablestats.table.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.exceptions.AlreadyExistsException;
import org.apache.iceberg.io.OutputFile;
import org.apache.iceberg.io.PositionOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
final class SyncedFileTest {
    @TempDir
    Path folder;

    @Test
    void isOnTheDiskWithAllFoldersThatNameItWhenItIsClosed() throws IOException {
        Path file = folder.resolve("new/and deep/data.bin");
        Path events = folder.resolve("events.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.FileForce").withThreshold(Duration.ZERO);
            recording.start();
            PositionOutputStream stream = file(file).create();
            stream.write("bytes".getBytes(StandardCharsets.UTF_8));
            assertThat(stream.getPos()).isEqualTo(5);
            stream.close();
            stream.close();
            recording.dump(events);
        }
        List<String> synced = RecordingFile.readAllEvents(events).stream()
                .map(event -> event.getString("path"))
                .toList();
        // From the folder that was there down to the file, and last the folder that names the file.
        assertThat(synced)
                .containsExactly(
                        folder.toString(),
                        folder.resolve("new").toString(),
                        file.toString(),
                        folder.resolve("new/and deep").toString());
        assertThat(file).hasContent("bytes");
    }

    @Test
    void leavesNoFileOfCheckSumsAndOverwritesOnlyWhereTold() throws IOException {
        Path file = folder.resolve("data.bin");
        file(file).create().close();
        assertThatThrownBy(() -> file(file).create())
                .isInstanceOf(AlreadyExistsException.class)
                .hasMessage("Cannot write '" + file + "': it is there already");
        try (PositionOutputStream stream = file(file).createOrOverwrite()) {
            stream.write('x');
        }
        assertThat(file).hasContent("x");
        try (var entries = Files.list(folder)) {
            assertThat(entries).containsExactly(file);
        }
        assertThat(file(file).toInputFile().getLength()).isEqualTo(1);
    }

    private static OutputFile file(Path path) {
        SyncedFileIO io = new SyncedFileIO();
        io.setConf(new Configuration());
        io.initialize(Map.of("jdbc.password", "hush", "uri", "jdbc:postgresql://h/d", "kept", "yes"));
        assertThat(io.properties()).isEqualTo(Map.of("kept", "yes"));
        return io.newOutputFile("file:" + path);
    }
}
