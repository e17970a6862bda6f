package org.cablestats.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a program asks of the operating system to make files durable, in the order in which it was done. */
public final class Strace {
    /** {@code 4711 fsync(12</a/b>) = 0}; a call that another thread interrupts is told on two lines. */
    private static final Pattern CALL = Pattern.compile("(\\d+) +(\\w+)\\(\\d+<([^>]*)>(.*)");

    private static final Pattern RESUMED = Pattern.compile("(\\d+) +<\\.\\.\\. (\\w+) resumed>.*");

    private Strace() {}

    /**
     * Runs a program to its good end.
     *
     * @param folder for the trace
     * @return calls that ended, first to last
     */
    public static List<Call> run(Path folder, List<String> program) throws IOException, InterruptedException {
        Path trace = folder.resolve("trace");
        if (exit(folder, List.of("strace", "-o", trace.toString(), "true")) != 0) {
            throw Missing.skip("there is no strace, or it may not trace");
        }
        List<String> command = new ArrayList<>(
                List.of("strace", "-f", "-y", "--seccomp-bpf", "-e", "trace=fsync,fdatasync,ftruncate", "-o"));
        command.add(trace.toString());
        command.addAll(program);
        if (exit(folder, command) != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve("strace.log")));
        }
        return calls(Files.readAllLines(trace));
    }

    private static int exit(Path folder, List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("strace.log").toFile())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            // No such program.
            return -1;
        }
    }

    private static List<Call> calls(List<String> lines) {
        List<Call> calls = new ArrayList<>();
        Map<String, Call> unfinished = new HashMap<>();
        for (String line : lines) {
            Matcher call = CALL.matcher(line);
            Matcher resumed = RESUMED.matcher(line);
            if (call.matches()) {
                Call found = new Call(call.group(2), call.group(3));
                if (call.group(4).contains("<unfinished")) {
                    unfinished.put(call.group(1), found);
                } else {
                    calls.add(found);
                }
            } else if (resumed.matches() && unfinished.containsKey(resumed.group(1))) {
                calls.add(unfinished.remove(resumed.group(1)));
            }
        }
        return calls;
    }

    /**
     * A call.
     *
     * @param name {@code fsync}, {@code fdatasync} or {@code ftruncate}
     * @param path of the file or folder
     */
    public record Call(String name, String path) {}
}
