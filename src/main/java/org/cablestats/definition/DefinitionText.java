package org.cablestats.definition;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.jspecify.annotations.Nullable;

/** The text of a definition file. */
final class DefinitionText {
    /** Editors on Windows put it at the start of UTF-8 files; it is no part of the text. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private DefinitionText() {}

    /** The text with line feeds only, or null after reporting why there is none. */
    static @Nullable String read(Path file, Problems problems) {
        String text = decode(file, problems);
        if (text == null) {
            return null;
        }
        String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (unmarked.isBlank()) {
            problems.add(file.toString(), "Cannot read the file: it is empty");
            return null;
        }
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static @Nullable String decode(Path file, Problems problems) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (NoSuchFileException e) {
            problems.add(file.toString(), "Cannot find the file");
        } catch (CharacterCodingException e) {
            problems.add(file.toString(), "Cannot read the file: it is not UTF-8");
        } catch (AccessDeniedException e) {
            problems.add(file.toString(), "Cannot read the file: access is denied");
        } catch (IOException e) {
            if (!Files.isDirectory(file)) {
                throw new MachineException("Cannot read " + file + ": " + Reason.of(e), e);
            }
            problems.add(file.toString(), "Cannot read the file: it is a folder");
        }
        return null;
    }
}
