package org.cablestats.statistic;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.cablestats.definition.DefinitionFolder;
import org.cablestats.definition.Problems;
import org.cablestats.definition.SqlFile;
import org.cablestats.fault.Suggestion;
import org.cablestats.statistic.Statistic.DeclaredColumn;
import org.jspecify.annotations.Nullable;

/**
 * Reads which other statistic a header uses. One that is used uses none itself: so there are no circles, and nobody waits for more than
 * one.
 */
final class UsesSyntax {
    private static final String WORD = "uses";

    private UsesSyntax() {}

    /**
     * The statistic of this name; null after saying why it cannot be used.
     *
     * @param reader of the folder's files
     */
    static @Nullable Statistic parse(
            String name,
            DefinitionFolder folder,
            DefinitionFolder.Reader<Statistic> reader,
            Consumer<String> problems) {
        List<String> names = folder.names();
        if (!names.contains(name)) {
            problems.accept("Cannot find statistic '" + name + "'" + Suggestion.of(name, names));
            return null;
        }
        // Before it is read, which would go on in circles.
        if (usesAny(folder.path().resolve(name + folder.ending()))) {
            problems.accept("Cannot use " + name + ": it has a line uses itself (expected one that uses none)");
            return null;
        }
        List<Statistic> sound = folder.read(List.of(name), reader, new Problems());
        if (sound.isEmpty()) {
            problems.accept("Cannot use " + name + ": it has faults of its own");
            return null;
        }
        Statistic used = sound.get(0);
        used.columns().stream()
                .filter(column -> !isPlain(column))
                .forEach(column -> problems.accept("Cannot use " + name + ": its column " + column.name() + " is "
                        + column.type() + " (expected plain values)"));
        return used;
    }

    private static boolean usesAny(Path file) {
        SqlFile used = SqlFile.read(file, new Problems());
        return used != null
                && used.header().stream().anyMatch(line -> line.word().equals(WORD));
    }

    private static boolean isPlain(DeclaredColumn column) {
        return !column.type().contains("<");
    }
}
