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
import org.jspecify.annotations.Nullable;

/** The version of this program. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /** As the jar's manifest states it, for example {@code 0.1.0}; {@code development} where classes run outside a jar. */
    public static String text() {
        @Nullable String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /** SHA-256 of the program itself, as two builds of a version may differ: of its jar, or of the classes of a folder with their names. */
    public static String digest() {
        try {
            Path program = Path.of(ProgramVersion.class
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
