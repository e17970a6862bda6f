package org.cablestats.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a process listens on, as Linux tells it. */
public final class ListeningSockets {
    private static final String LISTENS = "0A";

    private ListeningSockets() {}

    /** Each socket of a process of this user as {@code ADDRESS:PORT}; none where it has ended. */
    public static List<String> of(ProcessHandle process) throws IOException {
        Set<String> open = open(Path.of("/proc", process.pid() + "", "fd"));
        List<String> sockets = new ArrayList<>();
        for (String table : List.of("tcp", "tcp6")) {
            for (String line : Files.readAllLines(Path.of("/proc/self/net", table))) {
                String[] fields = line.strip().split("\\s+", -1);
                if (fields[3].equals(LISTENS) && open.contains("socket:[" + fields[9] + "]")) {
                    sockets.add(readable(fields[1]));
                }
            }
        }
        return sockets;
    }

    private static Set<String> open(Path folder) throws IOException {
        Set<String> targets = new HashSet<>();
        try (Stream<Path> links = Files.list(folder)) {
            for (Path link : links.toList()) {
                try {
                    targets.add(Files.readSymbolicLink(link).toString());
                } catch (NoSuchFileException e) {
                    // Closed since it was listed, as the listing itself is: no socket that listens.
                    targets.add("");
                }
            }
        } catch (NoSuchFileException e) {
            return Set.of();
        }
        return targets;
    }

    /** {@code 0100007F:1F90} is {@code 127.0.0.1:8080}, and so is the same address in the form of IPv6. */
    private static String readable(String socket) {
        String[] parts = socket.split(":", 2);
        int port = Integer.parseInt(parts[1], 16);
        boolean loopback = parts[0].equals("0100007F") || parts[0].equals("0000000000000000FFFF00000100007F");
        return (loopback ? "127.0.0.1" : parts[0]) + ":" + port;
    }
}
