package org.cablestats.query;

import java.util.List;

/** Where a piece of SQL stands: what is wrong with it is told with its place. */
public interface SqlPlace {
    /** On the command line, where nobody need be told. */
    SqlPlace COMMAND_LINE = (problem, line, column) -> List.of(problem);

    /**
     * The lines of a message.
     *
     * @param problem what is wrong
     * @param line of the SQL that is at fault, from 1; 0 where all that is known is that it is this SQL
     * @param column of that line, from 1; 0 where only the line is known
     */
    List<String> told(String problem, int line, int column);

    /** In a file, whose place is told by the line alone: {@code reports/statistics/words.sql:7: Cannot read the SQL}. */
    static SqlPlace ofFile(String file, int linesBefore) {
        return (problem, line, column) -> List.of(file + ":" + (linesBefore + Math.max(1, line)) + ": " + problem);
    }
}
