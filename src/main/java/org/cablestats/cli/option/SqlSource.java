package org.cablestats.cli.option;

import java.io.IOException;
import org.cablestats.cli.console.Environment;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.cablestats.fault.UsageException;
import org.cablestats.job.file.SqlFile;
import org.cablestats.query.SqlScript;

/** Files of SQL. */
public final class SqlSource {
    /** Names standard input where a file is asked for. */
    static final String STANDARD_INPUT = "-";

    /** What messages call it. */
    public static final String STANDARD_INPUT_IN_WORDS = "standard input";

    private SqlSource() {}

    /** The statements of a file, or of standard input; see {@link #text}. */
    static SqlScript script(String file, Environment environment) {
        return SqlScript.of(file.equals(STANDARD_INPUT) ? STANDARD_INPUT_IN_WORDS : file, text(file, environment));
    }

    /**
     * The text of a file.
     *
     * @throws UsageException where there is no such file, or it is no UTF-8
     * @throws MachineException where it cannot be read
     */
    public static String text(String file, Environment environment) {
        if (!file.equals(STANDARD_INPUT)) {
            return SqlFile.text(file);
        }
        try {
            return SqlFile.text(STANDARD_INPUT_IN_WORDS, environment.in().readAllBytes());
        } catch (IOException e) {
            throw new MachineException("Cannot read " + STANDARD_INPUT_IN_WORDS + ": " + Reason.of(e), e);
        }
    }
}
