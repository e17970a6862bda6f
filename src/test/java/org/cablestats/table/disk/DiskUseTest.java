package org.cablestats.table.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DiskUseTest {
    @TempDir
    Path folder;

    @Test
    void countsWhatCameAndWhatWentAndNeverLessThanNothing() throws IOException {
        Path small = write("a.parquet", 10);
        Files.createLink(folder.resolve("link.parquet"), small);
        write("beside.json", 1000);
        DiskUse before = DiskUse.of(folder);
        write("large.parquet", 500);
        DiskUse during = DiskUse.of(folder);
        Files.delete(small);
        assertThat(before.with(during).bytesBeside(DiskUse.of(folder)))
                .as("another link keeps it")
                .isZero();
        Files.delete(folder.resolve("link.parquet"));
        DiskUse after = DiskUse.of(folder);

        assertThat(before.bytesBeside(new DiskUse(java.util.Set.of()))).isEqualTo(10);
        assertThat(during.bytesBeside(before)).isEqualTo(500);
        assertThat(before.with(during).bytesBeside(after)).isEqualTo(10);
    }

    private Path write(String name, int bytes) throws IOException {
        return Files.write(folder.resolve(name), new byte[bytes]);
    }
}
