package org.cablestats.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.ManifestContent;
import org.apache.iceberg.ManifestFile;
import org.apache.iceberg.RewriteTablePathUtil;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.TableMetadata.MetadataLogEntry;
import org.apache.iceberg.TableMetadataParser;
import org.apache.iceberg.hadoop.HadoopFileIO;
import org.apache.iceberg.io.FileIO;
import org.apache.iceberg.io.InputFile;
import org.apache.iceberg.io.OutputFile;
import org.cablestats.table.disk.Locations;
import org.cablestats.table.disk.SyncedFileIO;

/**
 * The metadata of one table, written anew for another place.
 *
 * @param from where the tables lay, as metadata writes it
 * @param into where they lie now
 * @param source folder of the old files
 * @param target folder of the new files, under the old names
 */
record MovedMetadata(String from, String into, Path source, Path target) {

    /** Where a table lies by the word of its metadata file. */
    static String location(Path metadata) {
        FileIO io = new HadoopFileIO(new Configuration());
        return TableMetadataParser.read(io, Locations.of(metadata)).location();
    }

    /** Writes the current metadata file, the earlier ones that it names, and what the snapshots need. */
    void write(String current) throws IOException {
        FileIO io = new OldPlace(source, new SyncedFileIO());
        TableMetadata metadata = TableMetadataParser.read(io, current);
        for (MetadataLogEntry earlier : metadata.previousFiles()) {
            String name = RewriteTablePathUtil.fileName(earlier.file());
            if (Files.exists(source.resolve(name))) {
                write(TableMetadataParser.read(io, name), name);
            }
        }
        Set<Long> snapshots =
                metadata.snapshots().stream().map(Snapshot::snapshotId).collect(Collectors.toSet());
        Map<String, Long> lengths = new HashMap<>();
        for (Snapshot snapshot : metadata.snapshots()) {
            for (ManifestFile manifest : snapshot.allManifests(io)) {
                if (!lengths.containsKey(manifest.path())) {
                    lengths.put(manifest.path(), write(manifest, snapshots, metadata, io));
                }
            }
            RewriteTablePathUtil.rewriteManifestList(
                    snapshot,
                    io,
                    metadata,
                    lengths,
                    from,
                    into,
                    target.toString(),
                    next(snapshot.manifestListLocation()));
        }
        write(metadata, current);
    }

    private void write(TableMetadata metadata, String name) {
        TableMetadataParser.write(
                RewriteTablePathUtil.replacePaths(metadata, from, into), new SyncedFileIO().newOutputFile(next(name)));
    }

    private long write(ManifestFile manifest, Set<Long> snapshots, TableMetadata metadata, FileIO io)
            throws IOException {
        if (manifest.content() != ManifestContent.DATA) {
            throw new IllegalStateException("Cannot move " + manifest.path() + ": rows are deleted by another file");
        }
        OutputFile file = io.newOutputFile(next(manifest.path()));
        RewriteTablePathUtil.rewriteDataManifest(
                manifest, snapshots, file, io, metadata.formatVersion(), metadata.specsById(), from, into);
        return Files.size(target.resolve(RewriteTablePathUtil.fileName(manifest.path())));
    }

    private String next(String location) {
        return Locations.of(target.resolve(RewriteTablePathUtil.fileName(location)));
    }

    /** Reads files of the old place, whatever their path says, from the folder where they are; writes where it is told. */
    private record OldPlace(Path folder, FileIO files) implements FileIO {
        @Override
        public InputFile newInputFile(String location) {
            return new HadoopFileIO(new Configuration())
                    .newInputFile(Locations.of(folder.resolve(RewriteTablePathUtil.fileName(location))));
        }

        @Override
        public OutputFile newOutputFile(String location) {
            return files.newOutputFile(location);
        }

        @Override
        public void deleteFile(String location) {
            files.deleteFile(location);
        }
    }
}
