package org.cablestats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cablestats.job.Workplace;
import org.cablestats.testing.CablesCsv;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** With {@code --quiet} a command that does something says nothing but what went wrong; one that is asked something answers. */
final class QuietTest {
    /** Which of both each command is. Those of the tables are typed in {@link TableCommandsSparkTest}. */
    private static final Map<Kind, Set<String>> COMMANDS = Map.of(
            Kind.DOES,
            Set.of(
                    "run",
                    "load",
                    "index",
                    "report",
                    "chart",
                    "verify",
                    "export",
                    "maintain",
                    "relocate",
                    "sample",
                    "check",
                    "topics retag",
                    "topics train",
                    "snapshots rollback",
                    "snapshots unpin"),
            Kind.ANSWERS,
            Set.of(
                    "query",
                    "sql",
                    "serve",
                    "browse",
                    "cables",
                    "search",
                    "coverage",
                    "parse",
                    "inspect",
                    "topics",
                    "topics explain",
                    "topics evaluate",
                    "topics suggest",
                    "topics discover",
                    "expect",
                    "statistics",
                    "statistics show",
                    "jobs",
                    "runs",
                    "runs show",
                    "doctor",
                    "rejects",
                    "duplicates",
                    "ignored",
                    "snapshots",
                    "snapshots diff",
                    "completion",
                    "manual"));

    private enum Kind {
        DOES,
        ANSWERS
    }

    private static final Path WORKPLACE = Path.of("src", "test", "resources", "parse", "workplace");

    @TempDir
    Path folder;

    @Test
    void isOfOneKindOrTheOther() {
        Set<String> all = new HashSet<>(COMMANDS.get(Kind.DOES));
        all.addAll(COMMANDS.get(Kind.ANSWERS));

        assertThat(all).isEqualTo(names(Examples.line(), ""));
    }

    @Tag("slow")
    @Test
    void saysNothingOfWhatItDid() throws IOException {
        Path job = Files.writeString(
                folder.resolve("job.yaml"),
                "title: Job\nsteps: [{sample: {into: " + folder.resolve("of-job") + ", cables: 5}}]\n");

        assertThat(Typed.line("sample", folder.resolve("s").toString(), "--cables", "5")
                        .out())
                .isNotEmpty();
        for (String typed : new String[] {"sample " + folder.resolve("s") + " --cables 5", "run " + job, "check"}) {
            assertThat(Typed.line((typed + " --quiet").split(" ", -1)))
                    .as(typed)
                    .isEqualTo(new Typed(0, "", ""));
        }
        assertThat(folder.resolve("of-job")).isNotEmptyDirectory();
    }

    @Test
    void saysWhatWentWrong() {
        assertThat(Typed.line("run", "nigthly", "--quiet"))
                .isEqualTo(new Typed(2, "", "Cannot find job 'nigthly'; did you mean 'nightly'?\n"));
    }

    @Tag("slow")
    @Test
    void answersWhatItWasAsked() {
        Path source =
                new CablesCsv().cable("07ASTANA1", "12/11/2007 9:30", "First.").write(folder.resolve("cables.csv"));

        for (String typed : new String[] {"jobs", "statistics", "completion", "manual"}) {
            assertAnswers(Workplace.CURRENT, typed);
        }
        for (String typed : new String[] {"parse " + source, "inspect " + source, "topics"}) {
            assertAnswers(WORKPLACE, typed);
        }
        Path answer = folder.resolve("topics.csv");
        assertThat(Typed.line("topics", "--into", answer.toString(), "--quiet")).isEqualTo(new Typed(0, "", ""));
        assertThat(answer).isNotEmptyFile();
    }

    private static void assertAnswers(Path workplace, String typed) {
        assertThat(Typed.in(workplace, "", (typed + " --quiet").split(" ", -1)).out())
                .as(typed)
                .isEqualTo(Typed.in(workplace, "", typed.split(" ", -1)).out())
                .isNotEmpty();
    }

    private static Set<String> names(CommandLine line, String before) {
        Set<String> names = new HashSet<>();
        line.getSubcommands().forEach((name, command) -> {
            names.add(before + name);
            names.addAll(names(command, before + name + " "));
        });
        return names;
    }
}
