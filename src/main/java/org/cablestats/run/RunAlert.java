package org.cablestats.run;

import java.util.List;
import org.cablestats.alert.Figure;
import org.cablestats.alert.Judgement;
import org.cablestats.alert.Standing;
import org.cablestats.alert.Telling;
import org.jspecify.annotations.Nullable;

/**
 * An alert, as a run judged it.
 *
 * @param name by which later runs know it
 * @param definition SHA-256 of what is judged: another one makes another alert
 * @param condition in words
 * @param isMuted whether nothing was to be told
 * @param told what was told
 * @param standing how it stands for the next run
 * @param hook what went wrong with the command that was told; null where nothing did, or none was told
 * @param figures what was judged, for later runs; empty where nothing looks back
 */
public record RunAlert(
        String name,
        String definition,
        String condition,
        Judgement judgement,
        boolean isMuted,
        Telling told,
        Standing standing,
        @Nullable String hook,
        List<Figure> figures) {

    public RunAlert {
        figures = List.copyOf(figures);
    }

    /** The same without what only later runs need. */
    RunAlert withoutFigures() {
        return new RunAlert(name, definition, condition, judgement, isMuted, told, standing, hook, List.of());
    }
}
