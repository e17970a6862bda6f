package org.cablestats.table.catalog;

import java.sql.SQLException;
import java.util.Set;

/** What a database says went wrong. */
public final class CatalogFault {
    /** Of SQLite: busy, locked, read-only, input or output failed, damaged, full, cannot be opened, no database. */
    private static final Set<Integer> SQLITE = Set.of(5, 6, 8, 10, 11, 13, 14, 26);

    /** Of SQLite: damaged, no database. */
    private static final Set<Integer> DAMAGE = Set.of(11, 26);

    /** Of the SQL standard and PostgreSQL: connection, wanting resources, somebody ended it, system. */
    private static final Set<String> SERVER = Set.of("08", "53", "57", "58");

    private CatalogFault() {}

    public static boolean isOfMachine(SQLException fault) {
        String state = fault.getSQLState();
        return SQLITE.contains(code(fault))
                || (state != null && state.length() == 5 && SERVER.contains(state.substring(0, 2)));
    }

    /** Whether the file of the database does not hold what was written. */
    public static boolean isDamage(SQLException fault) {
        return DAMAGE.contains(code(fault));
    }

    // The lowest byte is the kind, the others say more of it.
    private static int code(SQLException fault) {
        return fault.getErrorCode() & 0xff;
    }
}
