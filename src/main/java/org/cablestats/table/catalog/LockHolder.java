package org.cablestats.table.catalog;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a load's lock, for whoever is refused. Only what holder and lock agree on is believed: a killed process leaves its
 * line in the file, and the file may be another program's.
 *
 * @param command as it is typed, such as {@code topics retag}
 * @param process number of it on its host
 * @param since when it took the lock
 * @param host that it runs on; empty where that is not known
 */
record LockHolder(String command, long process, Instant since, String host) {
    private static final Path HOST_NAME = Path.of("/proc/sys/kernel/hostname");

    private static final Pattern LINE = Pattern.compile(
            "cablestats ([a-z -]{1,40}), process ([0-9]{1,18}), since (\\S{20,30}), host ([\\w.-]{0,253})");

    /** This process, now. */
    static LockHolder current(String command) {
        return new LockHolder(
                command, ProcessHandle.current().pid(), Instant.now().truncatedTo(ChronoUnit.SECONDS), hostName());
    }

    /** The line that says it. */
    String line() {
        return "cablestats " + command + ", process " + process + ", since " + since + ", host " + host;
    }

    /** What a line says; null where it is not of ours. */
    static @Nullable LockHolder parse(String line) {
        Matcher matcher = LINE.matcher(line.strip());
        if (!matcher.matches()) {
            return null;
        }
        try {
            return new LockHolder(
                    matcher.group(1),
                    Long.parseLong(matcher.group(2)),
                    Instant.parse(matcher.group(3)),
                    matcher.group(4));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Whether it can hold the lock now. Of another host nobody can say that it does not. */
    boolean isAlive() {
        return isElsewhere()
                || ProcessHandle.of(process)
                        .filter(ProcessHandle::isAlive)
                        // A number is given again: the process that has it now must have been there when the lock was
                        // taken.
                        .filter(handle -> handle.info()
                                .startInstant()
                                .map(start ->
                                        !start.truncatedTo(ChronoUnit.SECONDS).isAfter(since))
                                .orElse(true))
                        .isPresent();
    }

    private boolean isElsewhere() {
        return !host.isEmpty() && !host.equals(hostName());
    }

    /** As a message says it. */
    String words() {
        return "'cablestats " + command + "' is at work there since " + since + " (process " + process
                + (isElsewhere() ? " on " + host : "") + ")";
    }

    /** Empty where the system does not say it at once: a look-up in the network may take seconds. */
    static String hostName() {
        try {
            String name = Files.isReadable(HOST_NAME)
                    ? Files.readString(HOST_NAME).strip()
                    : InetAddress.getLocalHost().getHostName();
            return name.matches("[\\w.-]{1,253}") ? name : "";
        } catch (IOException e) {
            // The lock holds without the name of its host.
            return "";
        }
    }
}
