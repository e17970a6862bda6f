package org.cablestats.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;

/** A file of this package on the class path. */
final class Resource {
    private Resource() {}

    /** Its bytes. */
    static byte[] bytes(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Cannot find on the class path: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new MachineException("Cannot read " + name + ": " + Reason.of(e), e);
        }
    }

    /** Its text. */
    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}
