package org.cablestats.table.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cablestats.fault.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WarehouseFolderTest {
    @TempDir
    Path folder;

    @Test
    void isVacantWhereALoadWasKilledBeforeItHadMadeAWarehouse() throws IOException {
        assertThat(WarehouseFolder.isVacant(WarehousePlace.of(folder.resolve("none")), null))
                .isTrue();
        assertThat(WarehouseFolder.isVacant(WarehousePlace.of(folder), null)).isTrue();
        Files.createFile(folder.resolve("load.lock"));
        assertThat(WarehouseFolder.isVacant(WarehousePlace.of(folder), null)).isTrue();
        Files.createDirectory(folder.resolve("tables"));
        assertThat(WarehouseFolder.isVacant(WarehousePlace.of(folder), null)).isFalse();
        Files.createFile(folder.resolve("catalog.db"));
        assertThat(WarehouseFolder.isVacant(WarehousePlace.of(folder), null)).isTrue();
    }

    @Test
    void isNotVacantWhereAnythingElseIs() throws IOException {
        Files.createFile(folder.resolve("catalog.db"));
        Files.writeString(folder.resolve("notes.txt"), "mine");
        assertThat(WarehouseFolder.isVacant(WarehousePlace.of(folder), null)).isFalse();
        assertThatThrownBy(() -> WarehouseFolder.existing(WarehousePlace.of(folder), null))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot open warehouse '" + folder
                        + "': its catalog names no tables (cablestats load makes them)");
    }
}
