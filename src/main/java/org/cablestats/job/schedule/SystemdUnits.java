package org.cablestats.job.schedule;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.fault.PrintableText;
import org.cablestats.fault.UsageException;

/**
 * A job as two units of systemd: a service, which may do little but read and write its folders, and the timer that starts it. A
 * time that passed while the machine was off is made up for once, when it is on again.
 *
 * @param launcher path of the program, absolute
 * @param user who runs the job
 */
public record SystemdUnits(String launcher, String user) {
    /** Code that is compiled while it runs needs memory that is written and then executed: all else of the usual is denied. */
    private static final String SERVICE = """
            # 'cablestats jobs --systemd' writes this file.
            [Unit]
            Description=%s (cablestats run %s)

            [Service]
            Type=oneshot
            User=%s
            WorkingDirectory=%s/
            ExecStart=%s
            TimeoutStartSec=%d
            # It writes nowhere else. They must be there before the first run.
            ReadWritePaths=%s
            ProtectSystem=strict
            ProtectHome=read-only
            PrivateTmp=yes
            PrivateDevices=yes
            ProtectClock=yes
            ProtectControlGroups=yes
            ProtectHostname=yes
            ProtectKernelLogs=yes
            ProtectKernelModules=yes
            ProtectKernelTunables=yes
            NoNewPrivileges=yes
            CapabilityBoundingSet=
            AmbientCapabilities=
            LockPersonality=yes
            RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX
            RestrictNamespaces=yes
            RestrictRealtime=yes
            RestrictSUIDSGID=yes
            SystemCallArchitectures=native
            SystemCallFilter=@system-service
            SystemCallErrorNumber=EPERM
            """;

    private static final String TIMER = """
            # 'cablestats jobs --systemd' writes this file.
            [Unit]
            Description=%s (when cablestats runs %s)

            [Timer]
            %s
            Persistent=true

            [Install]
            WantedBy=timers.target
            """;

    /**
     * File names with their texts.
     *
     * @throws UsageException where systemd could not start the program by its name
     */
    public Map<String, String> of(ScheduledJob job) {
        if (launcher.matches(".*[\"'\\\\].*")) {
            throw new UsageException(
                    "Cannot write a unit: '" + launcher + "' has a quotation mark or a backslash, which"
                            + " systemd takes in no name of a program (expected another folder)");
        }
        Map<String, String> units = new TreeMap<>();
        units.put(unit(job.name()) + ".service", service(job));
        units.put(unit(job.name()) + ".timer", timer(job));
        return units;
    }

    private String service(ScheduledJob job) {
        return SERVICE.formatted(
                plain(job.title()),
                plain(job.name()),
                user,
                plain(Quoting.verified(job.folder().toString())),
                Stream.concat(
                                Stream.of(Quoting.UNIT.of(launcher)),
                                job.words().stream().map(SystemdUnits::argument))
                        .collect(Collectors.joining(" ")),
                job.longest().toSeconds(),
                job.written().stream()
                        .map(path -> Quoting.UNIT.of(path.toString()))
                        .collect(Collectors.joining(" ")));
    }

    private static String timer(ScheduledJob job) {
        return TIMER.formatted(
                plain(job.title()),
                plain(job.name()),
                CalendarEvents.of(job.schedule()).stream()
                        .map(event -> "OnCalendar=" + event)
                        .collect(Collectors.joining("\n")));
    }

    /** A value that is taken to the end of its line. */
    private static String plain(String text) {
        return PrintableText.line(text).replace("%", "%%");
    }

    /** A dollar sign would begin a variable, but in the name of the program. */
    private static String argument(String word) {
        return Quoting.UNIT.of(word).replace("$", "$$");
    }

    /** The name of a unit: what it may not have is written as systemd-escape writes it. */
    private static String unit(String job) {
        StringBuilder name = new StringBuilder("cablestats-");
        for (byte each : job.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (each & 0xFF);
            boolean kept = letter < 0x80 && (Character.isLetterOrDigit(letter) || ":_.-".indexOf(letter) >= 0);
            name.append(kept ? String.valueOf(letter) : "\\x%02x".formatted((int) letter));
        }
        return name.toString();
    }
}
