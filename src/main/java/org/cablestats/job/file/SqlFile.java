package org.cablestats.job.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.cablestats.fault.UsageException;

/** Files of SQL. */
public final class SqlFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SqlFile() {}

    /**
     * The text of a file.
     *
     * @throws UsageException where there is no such file, or it is no UTF-8
     * @throws MachineException where it cannot be read
     */
    public static String text(String file) {
        Path path = Path.of(file);
        if (!Files.exists(path)) {
            throw new UsageException("Cannot find " + file + " (expected a file of SQL)");
        }
        try {
            return text(file, Files.readAllBytes(path));
        } catch (IOException e) {
            throw new MachineException("Cannot read " + file + ": " + Reason.of(e), e);
        }
    }

    /**
     * The text of what was read.
     *
     * @param source for messages
     */
    public static String text(String source, byte[] bytes) {
        try {
            return withoutMark(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            throw new UsageException("Cannot read " + source + ": it is no text in UTF-8", e);
        }
    }

    /** A text without the byte order mark that some editors put before it. */
    public static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }
}
