package org.cablestats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cablestats.cli.console.Arguments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the words of the command line before anything reads them. */
final class TypedWordsTest {
    private static final Path WORKPLACE = Path.of("src", "test", "resources", "parse", "workplace");

    @TempDir
    private Path folder;

    @Test
    void callsAFileWhoseNameLostBytesByItsUri() throws IOException {
        Path file = Files.createFile(Path.of(URI.create(folder.toUri() + "nome-%E9.html")));
        List<String> read = List.of("load", folder + "/nome-\uFFFD.html", "SELECT '\uFFFD'", folder + "/nix-\uFFFD");

        assertThat(Arguments.of(
                        read,
                        List.of(
                                bytes("load"),
                                bytes(folder + "/nome-\u00e9.html"),
                                bytes("SELECT '\u00e9'"),
                                bytes(folder + "/nix-\u00e9"))))
                .containsExactly(read.get(0), file.toUri().toString(), read.get(2), read.get(3));
    }

    @Test
    void takesAFileByAnyNameThatItIsGiven() throws IOException {
        Path file = Path.of(URI.create(folder.toUri() + "07ASTANA%E9%0A1.csv"));
        Files.writeString(
                file, "\"1\",\"12/11/2007 9:30\",\"07ASTANA1\",\"Embassy Astana\",\"SECRET\",\"\",\"\",\"Text.\"\n");

        assertThat(Typed.in(WORKPLACE, "", "parse", file.toUri().toString()).out())
                .contains("\"source_file\":\"07ASTANA\\\\xe9\\\\x0a1.csv\"");
        assertThat(Typed.in(WORKPLACE, "", "parse", folder.toUri() + "nix%E9").err())
                .isEqualTo("Cannot read '" + folder + "/nix\\xe9': there is no such file\n");
        assertThat(Typed.in(WORKPLACE, "", "parse", "a\0b").err())
                .isEqualTo("Cannot find 'a\\x00b': it can be no file's name\n");
    }

    private static byte[] bytes(String word) {
        return word.getBytes(StandardCharsets.ISO_8859_1);
    }
}
