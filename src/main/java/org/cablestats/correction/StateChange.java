package org.cablestats.correction;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the cables of a selection since an earlier report.
 *
 * @param untold why that cannot be told; null where it can
 * @param moves none where nothing can be told
 * @param loads those that were published since then, in their order
 */
public record StateChange(@Nullable Untold untold, List<CableMove> moves, List<LoadNote> loads) {
    public StateChange {
        moves = List.copyOf(moves);
        loads = List.copyOf(loads);
    }

    /** Nothing can be told. */
    public static StateChange untold(Untold reason, List<LoadNote> loads) {
        return new StateChange(reason, List.of(), loads);
    }

    /** Why nothing can be told of single cables. */
    public enum Untold {
        /** The state of the earlier report is not kept, or is not of this warehouse. */
        NOT_KEPT,
        /** The selection has a condition in SQL, which the engine alone could answer of both states. */
        CONDITION
    }

    /**
     * A load.
     *
     * @param day that it is dated by, UTC; null where that is not known
     * @param sources last names of what it read
     */
    public record LoadNote(int ordinal, @Nullable LocalDate day, List<String> sources) {
        public LoadNote {
            sources = List.copyOf(sources);
        }
    }

    /** Tells of the cables of one selection. */
    @FunctionalInterface
    public interface Source {
        /**
         * What became of them; asked only where a number moved.
         *
         * @param earlier of the report that is held against
         */
        StateChange since(EarlierState earlier);
    }

    /**
     * What an earlier report was made of.
     *
     * @param snapshot ordinal of the state
     * @param corpusDigest of the state
     * @param latest day of its latest cable; null where none had a date
     */
    public record EarlierState(
            int snapshot, String corpusDigest, @Nullable LocalDate latest) {}
}
