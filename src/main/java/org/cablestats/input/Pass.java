package org.cablestats.input;

/**
 * What a pass over the input makes of it.
 *
 * @param <T> what becomes of a record
 */
public interface Pass<T> {
    /** Whether an entry of an archive is to be unpacked; those of other files are 0. */
    default boolean wantsEntry(InputFile file, int entry) {
        return true;
    }

    /** Whether something is to be made of a record. */
    default boolean wants(InputRecord record) {
        return true;
    }

    /** What it keeps for another pass, or another one kept for it. */
    default Stage stage() {
        return Stage.NONE;
    }

    /** What becomes of a record; called by several threads at once where one thread reads them. */
    T take(InputRecord record);
}
