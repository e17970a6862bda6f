package org.cablestats.testing;

import java.io.IOException;
import java.nio.file.Path;

/** A folder as it was at a moment. It can be put back at its own place alone: a warehouse knows where it was made. */
public final class KeptFolder {
    private final Path folder;
    private final Path copy;

    private KeptFolder(Path folder, Path copy) {
        this.folder = folder;
        this.copy = copy;
    }

    /** Keeps a folder as it is now, in another one beside it. */
    public static KeptFolder of(Path folder) throws IOException {
        Path copy = folder.resolveSibling(folder.getFileName() + ".kept");
        Trees.copy(folder, copy);
        return new KeptFolder(folder, copy);
    }

    /** Takes away what became of it. */
    public void restore() throws IOException {
        Trees.delete(folder);
        Trees.copy(copy, folder);
    }
}
