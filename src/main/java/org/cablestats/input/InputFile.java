package org.cablestats.input;

import java.io.Serializable;
import org.cablestats.source.archive.PackedFile;
import org.cablestats.source.archive.Packing;

/**
 * A file to read.
 *
 * @param index its place among the files of the load, from 0
 * @param source index of the source that names it, from 0
 * @param root folder or URI that the path is relative to; one object for all files of a source, so that a task holds it once
 * @param path what is opened; one object with the name where they are equal, as they mostly are
 * @param name as rows and messages call it: from the folder or file that the user named on; never absolute
 * @param size bytes
 */
public record InputFile(int index, int source, String root, String path, String name, long size)
        implements Serializable {
    /** The file as an archive or a compressed file. */
    PackedFile packed(Packing packing, Storage storage, boolean readsAhead) {
        return new PackedFile(name, packing, () -> storage.channel(location()), readsAhead);
    }

    /** Path or URI to open. */
    String location() {
        return root.isEmpty() || root.endsWith("/") ? root + path : root + "/" + path;
    }
}
