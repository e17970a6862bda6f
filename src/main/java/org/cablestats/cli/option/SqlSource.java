package org.cablestats.cli.option;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cablestats.cli.console.Environment;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.cablestats.fault.UsageException;
import org.cablestats.query.SqlScript;

/** Files of SQL. */
public final class SqlSource {
    /** Names standard input where a file is asked for. */
    static final String STANDARD_INPUT = "-";

    /** What messages call it. */
    public static final String STANDARD_INPUT_IN_WORDS = "standard input";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

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
        Path path = Path.of(file);
        if (!file.equals(STANDARD_INPUT) && !Files.exists(path)) {
            throw new UsageException("Cannot find " + file + " (expected a file of SQL)");
        }
        try {
            byte[] bytes = file.equals(STANDARD_INPUT) ? environment.in().readAllBytes() : Files.readAllBytes(path);
            return withoutMark(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            throw new UsageException("Cannot read " + file + ": it is no text in UTF-8", e);
        } catch (IOException e) {
            throw new MachineException("Cannot read " + file + ": " + Reason.of(e), e);
        }
    }

    /** A text without the byte order mark that some editors put before it. */
    public static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }
}
