package org.cablestats.table.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.cablestats.disk.Access;
import org.cablestats.fault.Permission;
import org.cablestats.fault.UsageException;
import org.cablestats.table.disk.DiskUse;
import org.cablestats.table.disk.Locations;
import org.cablestats.table.disk.Sync;

/** A folder of this machine. */
record LocalFiles(WarehousePlace place) implements WarehouseFiles {
    private Path folder() {
        return place.folder();
    }

    /** Absolute, without symbolic links; of a folder that is there. */
    Path path() {
        try {
            return folder().toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String location() {
        return Locations.of(path());
    }

    @Override
    public boolean isThere() {
        return Files.isDirectory(folder());
    }

    @Override
    public List<String> names() {
        if (!Files.exists(folder())) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder())) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UsageException("Cannot make a warehouse in '" + place + "': it is no folder that can be read", e);
        }
    }

    @Override
    public boolean has(String relative) {
        return Files.exists(folder().resolve(relative));
    }

    @Override
    public void make() throws IOException {
        Permission.verifyFolder(folder());
        Sync.makeFolders(folder(), Access.asked());
    }

    @Override
    public void remove() throws IOException {
        FileUtils.deleteDirectory(path().toFile());
    }

    @Override
    public DiskUse use() {
        return DiskUse.of(path());
    }
}
