package org.cablestats.source;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.cablestats.fault.PrintableText;

/**
 * What the entries of an archive are called here. Nothing of an archive is ever written to disk, so a name can do no harm there;
 * it must do none in tables and on screens either.
 */
final class EntryName {
    private EntryName() {}

    /** The archive's name, then the entry's path without what leads out of it: a root, a drive, {@code ..}, control characters. */
    static String of(String archive, String path) {
        String inner = Arrays.stream(path.replace('\\', '/').split("/"))
                .map(EntryName::printable)
                .filter(step ->
                        !step.isEmpty() && !step.equals(".") && !step.equals("..") && !step.matches("[A-Za-z]:"))
                .collect(Collectors.joining("/"));
        return archive + "/" + (inner.isEmpty() ? "unnamed" : inner);
    }

    /** Whether the last step of a name is one that a folder would hide. */
    static boolean isHidden(String name) {
        return name.startsWith(".", name.lastIndexOf('/') + 1);
    }

    private static String printable(String step) {
        return PrintableText.line(step).strip();
    }
}
