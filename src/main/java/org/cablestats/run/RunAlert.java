package org.cablestats.run;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.alert.Figure;
import org.cablestats.alert.Judgement;
import org.cablestats.alert.Standing;
import org.cablestats.alert.Telling;
import org.cablestats.result.Numbers;
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

    /** Whether somebody was told that it fires. */
    public boolean isTold() {
        return told.isOfFire();
    }

    /** For people: {@code bursts: fired (above 100), 3 of 120 rows, told}, and the rows below it. */
    public List<String> lines() {
        String rows = judgement.fired() > 0 && judgement.judged() > 1
                ? ", " + Numbers.whole(judgement.fired()) + " of " + Numbers.counted(judgement.judged(), "row")
                : "";
        String first =
                name + ": " + judgement.state().word() + " (" + condition + ")" + rows + (isMuted ? ", muted" : "")
                        + (told == Telling.NOTHING ? "" : ", told that it " + told.word())
                        + (hook == null ? "" : ", hook failed: " + hook);
        List<String> lines = new ArrayList<>(List.of(first));
        judgement.rows().forEach(row -> lines.add("  " + row.words()));
        if (judgement.fired() > judgement.rows().size()) {
            lines.add("  and "
                    + Numbers.whole(judgement.fired() - judgement.rows().size()) + " more");
        }
        if (judgement.note() != null) {
            lines.add("  " + judgement.note());
        }
        return lines;
    }

    /** The same with what went wrong with its command, and how it stands then. */
    public RunAlert withHook(String fault, Standing then) {
        return new RunAlert(name, definition, condition, judgement, isMuted, told, then, fault, figures);
    }

    /** The same without what only later runs need. */
    RunAlert withoutFigures() {
        return new RunAlert(name, definition, condition, judgement, isMuted, told, standing, hook, List.of());
    }
}
