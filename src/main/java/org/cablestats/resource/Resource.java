package org.cablestats.resource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;

/** Reads a file that lies beside a class. */
public final class Resource {
    private Resource() {}

    /** Its bytes. */
    public static byte[] bytes(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Cannot find " + name + ": it is not in the program's files");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new MachineException("Cannot read " + name + ": " + Reason.of(e), e);
        }
    }

    /** Its text. */
    public static String text(Class<?> beside, String name) {
        return new String(bytes(beside, name), StandardCharsets.UTF_8);
    }

    /** The lines of a list, without empty ones and comments. */
    public static List<String> lines(Class<?> beside, String name) {
        return text(beside, name)
                .lines()
                .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                .toList();
    }

    /** What a table of tab-separated cells holds, read from each row. */
    public static <T> List<T> rows(Class<?> beside, String name, Function<List<String>, T> reader) {
        return lines(beside, name).stream()
                .map(line -> reader.apply(List.of(line.split("\t", -1))))
                .toList();
    }

    /** A table of two columns. */
    public static Map<String, String> pairs(Class<?> beside, String name) {
        return rows(beside, name, Function.identity()).stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
    }
}
