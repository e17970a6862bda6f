package org.cablestats.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;

/** The tables and lists that the sample is made from: files beside this class. */
final class Resource {
    private Resource() {}

    /** The lines of a list, without empty ones and comments. */
    static List<String> lines(String name) {
        try (InputStream input = Resource.class.getResourceAsStream(name)) {
            if (input == null) {
                throw new IllegalStateException("Cannot find the resource " + name);
            }
            return new String(input.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new MachineException("Cannot read the resource " + name + ": " + Reason.of(e), e);
        }
    }

    /** The rows of a table whose first line names its columns. */
    static <T> List<T> rows(String name, Function<List<String>, T> reader) {
        return lines(name).stream()
                .skip(1)
                .map(line -> reader.apply(List.of(line.split("\t", -1))))
                .toList();
    }
}
