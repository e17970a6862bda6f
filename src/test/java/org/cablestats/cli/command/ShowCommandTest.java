package org.cablestats.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cablestats.cli.Typed;
import org.cablestats.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ShowCommandTest {
    @ParameterizedTest
    @ValueSource(strings = {"classified-share-by-year", "cables-by-length"})
    void showsWhatIsAskedAndHow(String name) {
        Typed typed = Typed.line("statistics", "show", name);

        assertThat(typed.err()).isEmpty();
        assertThat(typed.code()).isZero();
        Golden.assertEqual("show/golden/" + name + ".txt", typed.out());
    }

    /** It can be copied into another engine. */
    @Test
    void wrapsNoLineOfTheSql() throws IOException {
        String file = Files.readString(Path.of("reports", "statistics", "secrecy-of-meetings.sql"));

        assertThat(Typed.line("statistics", "show", "secrecy-of-meetings").out())
                .contains(file.substring(file.indexOf("WITH ")).stripTrailing().indent(2));
    }

    @Test
    void suggestsTheNameThatWasMeant() {
        assertThat(Typed.line("statistics", "show", "cables-by-orign"))
                .isEqualTo(new Typed(
                        2, "", "Cannot find statistic 'cables-by-orign'; did you mean 'cables-by-origin'?\n"));
    }
}
