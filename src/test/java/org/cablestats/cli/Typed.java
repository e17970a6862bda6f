package org.cablestats.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cablestats.cli.console.Environment;
import org.cablestats.cli.console.Screen;
import org.cablestats.job.Workplace;
import org.jspecify.annotations.Nullable;

/**
 * What a command line gives.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
public record Typed(int code, String out, String err) {
    /** Types a command line, without terminal, standard input and installation. */
    public static Typed line(String... arguments) {
        return of(Screen.NONE, Map.of(), Workplace.CURRENT, "", arguments);
    }

    /** Types a command line in a folder, as the launcher of an installation hands it on. */
    public static Typed installed(Path installation, Map<String, String> variables, Path folder, String... arguments) {
        return of(Screen.NONE, variables, folder, installation, "", arguments);
    }

    /** Types a command line in a folder, and standard input has a text. */
    public static Typed in(Path folder, String input, String... arguments) {
        return of(Screen.NONE, Map.of(), folder, input, arguments);
    }

    /** Types a command line on a screen. */
    public static Typed on(Screen screen, Map<String, String> variables, String... arguments) {
        return of(screen, variables, Workplace.CURRENT, "", arguments);
    }

    /** Types a command line on a screen in a folder. */
    public static Typed on(Screen screen, Map<String, String> variables, Path folder, String... arguments) {
        return of(screen, variables, folder, "", arguments);
    }

    private static Typed of(
            Screen screen, Map<String, String> variables, Path folder, String input, String... arguments) {
        return of(screen, variables, folder, null, input, arguments);
    }

    private static Typed of(
            Screen screen,
            Map<String, String> variables,
            Path folder,
            @Nullable Path installation,
            String input,
            String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Environment environment = new Environment(
                new ByteArrayInputStream(input.getBytes(UTF_8)),
                new BufferedWriter(out),
                err,
                screen,
                variables,
                folder,
                installation,
                () -> Instant.EPOCH);
        int code = Main.run(List.of(arguments), environment);
        return new Typed(code, out.toString(), err.toString());
    }
}
