package org.cablestats.cli.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.cablestats.disk.Access;
import org.jspecify.annotations.Nullable;

/** The file that remembers what was typed: its owner's alone, as a question may say more than an answer. */
final class HistoryFile {
    /** Names another file; empty for none. */
    static final String VARIABLE = "CABLESTATS_HISTORY";

    private HistoryFile() {}

    /** The file that the environment names; null for none. */
    static @Nullable Path of(Map<String, String> variables) {
        String named = variables.get(VARIABLE);
        if (named != null) {
            return named.isEmpty() ? null : Path.of(named);
        }
        String state = variables.getOrDefault("XDG_STATE_HOME", "");
        if (!state.isEmpty()) {
            return Path.of(state, "cablestats", "history");
        }
        String home = variables.getOrDefault("HOME", "");
        return home.isEmpty() ? null : Path.of(home, ".local", "state", "cablestats", "history");
    }

    /**
     * Makes the file where it is not there, so that whoever writes into it opens it to nobody. One that is there is its owner's alone
     * from now on.
     *
     * @throws IOException where something else is there, such as a folder or a device, or the disk lets nothing be written
     */
    static void prepare(Path file) throws IOException {
        if (!Files.exists(file)) {
            if (file.getParent() != null) {
                Access.PRIVATE.makeFolders(file.getParent());
            }
            Access.PRIVATE
                    .open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .close();
        } else if (Files.isRegularFile(file)) {
            Access.PRIVATE.give(file);
        } else {
            throw new IOException("it is no regular file");
        }
    }
}
