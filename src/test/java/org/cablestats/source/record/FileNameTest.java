package org.cablestats.source.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are written here as URIs, whose bytes are the same in every locale that the tests may run in. */
final class FileNameTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "09LISBON411.html, 09LISBON411.html",
        "Relat%C3%B3rio%20%C3%A7abos.html, Relatório çabos.html",
        "%E5%A4%96%E4%BA%A4.html, 外交.html",
        "nome-%E9.html, nome-\\xe9.html",
        "%8E%A9%C3%BC.html, \\x8e\\xa9ü.html",
        "half%C3, half\\xc3",
        "%EF%BF%BD.html, \uFFFD.html",
        "two%0Alines, two\\x0alines",
        "%1B%5B31mred, \\x1b[31mred",
        "%E2%80%AElmth.exe, \\xe2\\x80\\xaelmth.exe",
        "back%5Cslash%25%2341%3F.html, back\\slash%#41?.html",
        "sub%E9/nome%E9, sub\\xe9/nome\\xe9",
        "a%3Ab.html, a:b.html"
    })
    void showsAnyBytesAsPrintableTextAndFindsTheFileAgain(String bytes, String shown) throws IOException {
        Path file = file(bytes);

        assertThat(FileName.shown(folder.relativize(file))).isEqualTo(shown);
        assertThat(FileName.shown(file)).isEqualTo(folder + "/" + shown);
        assertThat(FileName.path(FileName.location(file))).isEqualTo(file);
        assertThat(FileName.shown(FileName.location(file))).isEqualTo(folder + "/" + shown);
        assertThat(Files.readString(FileName.path(FileName.location(file)))).isEqualTo("x");
    }

    @Test
    void keepsLeadingBlanks() throws IOException {
        assertThat(FileName.shown(file("%20x.html").getFileName())).isEqualTo(" x.html");
    }

    @Test
    void writesTextThatKeepsAllBytesAsItIs() throws IOException {
        Path plain = file("a%20b%23.html");

        assertThat(FileName.location(plain)).isEqualTo(folder + "/a b#.html");
    }

    @Test
    void findsTheFileOfBytes() throws IOException {
        Path file = file("nome-%E9%20%25.html");
        byte[] bytes = (folder + "/nome-? %.html").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 8] = (byte) 0xE9;

        assertThat(FileName.path(bytes)).isEqualTo(file);
        assertThat(FileName.path("src/test".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Path.of("src/test").toAbsolutePath());
    }

    @Test
    void refusesWhatCanBeNoName() {
        for (String name : List.of("a\0b", "file:x", "file:///a b")) {
            assertThatThrownBy(() -> FileName.path(name)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private Path file(String bytes) throws IOException {
        Path file = Path.of(URI.create(folder.toUri() + bytes));
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "x");
    }
}
