package org.cablestats.job;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;

/** Collects what a report is made from and digests it: the same work has the same id, anywhere and at any time. */
final class RunId {
    /** Twelve hexadecimal digits fit the foot of a page and tell 16 million runs apart with a chance of a clash below 1 in 2. */
    private static final int DIGITS = 12;

    private final MessageDigest digest;

    RunId() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Cannot digest: every Java has SHA-256", e);
        }
    }

    /** Adds a text; its length goes first, so that two texts never read as another two. */
    RunId with(String text) {
        return with(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file's bytes, not its place. */
    RunId withFile(String file) {
        try {
            return with(Files.readAllBytes(Path.of(file)));
        } catch (IOException e) {
            throw new MachineException("Cannot read " + file + ": " + Reason.of(e), e);
        }
    }

    private RunId with(byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
        return this;
    }

    /** The id: the first digits of the digest. Ends the collection. */
    String digits() {
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }
}
