package org.cablestats.chart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;

/** Text files that are part of the program. */
final class Resource {
    private Resource() {}

    /** The lines of a file of this package that are no remarks. */
    static List<String> lines(String file) {
        InputStream in = Resource.class.getResourceAsStream(file);
        if (in == null) {
            throw new MachineException("Cannot find " + file + ": it is not in the program's files");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new MachineException("Cannot read " + file + ": " + Reason.of(e), e);
        }
    }
}
