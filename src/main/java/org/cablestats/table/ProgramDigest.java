package org.cablestats.table;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;

/** Tells builds of the program apart, as two of them may have the same version. */
public final class ProgramDigest {
    private ProgramDigest() {}

    /** SHA-256 of the program itself: of its jar, or of the classes of a folder with their names. */
    public static String value() {
        try {
            Path program = Path.of(ProgramDigest.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            MessageDigest digest = DigestUtils.getSha256Digest();
            for (Path file : files(program)) {
                digest.update((program.relativize(file) + "\n").getBytes(StandardCharsets.UTF_8));
                DigestUtils.updateDigest(digest, file.toFile());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException | URISyntaxException e) {
            throw new MachineException("Cannot read the program: " + Reason.of(e), e);
        }
    }

    private static List<Path> files(Path program) throws IOException {
        try (Stream<Path> all = Files.walk(program)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
