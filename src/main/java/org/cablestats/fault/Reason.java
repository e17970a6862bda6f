package org.cablestats.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file could not be read or written, in words: of the most frequent faults Java's message is the path alone. */
public final class Reason {
    private Reason() {}

    /** The words to put behind {@code Cannot <verb> <object>: }. */
    public static String of(Throwable fault) {
        if (fault instanceof FileSystemException place && place.getReason() == null) {
            return what(place) + " " + place.getFile();
        }
        if (fault instanceof UncheckedIOException && fault.getCause() instanceof IOException cause) {
            return of(cause);
        }
        return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
    }

    private static String what(FileSystemException fault) {
        if (fault instanceof AccessDeniedException) {
            return "no permission for";
        }
        if (fault instanceof NoSuchFileException) {
            return "there is no";
        }
        if (fault instanceof NotDirectoryException) {
            return "no folder is";
        }
        boolean present = fault instanceof FileAlreadyExistsException || fault instanceof DirectoryNotEmptyException;
        return present ? "something is already at" : fault.getClass().getSimpleName() + " at";
    }
}
