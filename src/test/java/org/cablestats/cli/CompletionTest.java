package org.cablestats.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script for completion, as bash runs it. */
@Tag("slow")
final class CompletionTest {
    private static final String ASK = """
            shopt -s progcomp
            source "$1"; shift
            COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
            _complete_cablestats cablestats
            printf '%s\\n' "${COMPREPLY[@]}"
            """;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void print() throws IOException {
        Files.writeString(folder.resolve("script"), Typed.line("completion").out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "query cables-by-or | cables-by-origin",
                "chart cables-by-or | cables-by-origin",
                "chart cables-by-year --kind stacked | stacked-area,stacked-share",
                "statistics show cables-by-or | cables-by-origin",
                "report border | border-security",
                "run nigh | nightly",
                "topics suggest counter_n | counter_narcotics",
                "topics explain --topic border_s | border_security",
                "query --topic counter_n | counter_narcotics",
                "query cables-by-origin --format js | json,jsonl",
                "export out/x --format p | parquet",
                "report overview --formats pd | pdf",
                "load data --layout cs | csv",
                "report overview --country K | KE,KG,KH,KR,KW,KZ",
                "query --classification SEC | SECRET,SECRET//NOFORN",
                "qu | query",
            })
    void completesWhatIsOneOfSomeWords(String typed, String completed) throws IOException, InterruptedException {
        assertThat(complete(("cablestats " + typed).split(" "))).containsAll(List.of(completed.split(",")));
    }

    @Test
    void completesNamesWithBlanks() throws IOException, InterruptedException {
        assertThat(complete("cablestats", "query", "--origin", "Embassy\\ Ast")).containsExactly("Embassy\\ Astana");
        assertThat(complete("cablestats", "query", "--origin", "Mission"))
                .contains("Mission\\ USNATO")
                .allSatisfy(name -> assertThat(name).startsWith("Mission"));
    }

    private static List<String> complete(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("bash", "-c", ASK, "bash", folder.resolve("script").toString()));
        command.addAll(List.of(words));
        Process bash = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String replies = new String(bash.getInputStream().readAllBytes(), UTF_8);
        assertThat(bash.waitFor()).isZero();
        return replies.lines().toList();
    }
}
