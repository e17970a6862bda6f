package org.cablestats.method;

import java.util.List;
import org.cablestats.result.ResultTable;

/** A named way to conclude from a table. Equal rows give an equal conclusion. */
public interface Method {
    /** The name by which a statistic asks for it: {@code share}. */
    String name();

    /** What it does, in a sentence for readers. */
    String meaning();

    /** Who published it: author, year, and what it is checked against. */
    String source();

    /** The columns that it reads, by the part that each plays. */
    List<Role> roles();

    /**
     * The conclusion.
     *
     * @throws org.cablestats.fault.UsageException where a value is none that the method can take: row, column and value
     */
    ResultTable conclude(Gathered gathered);
}
