package org.cablestats.cli.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import org.cablestats.cli.shell.ShellInput.Typing;
import org.cablestats.fault.UsageException;
import org.junit.jupiter.api.Test;

final class ScriptInputTest {
    @Test
    void givesWhatIsWholeAsSoonAsItIs() throws IOException {
        PipedOutputStream program = new PipedOutputStream();
        ScriptInput input = new ScriptInput(new PipedInputStream(program));

        program.write("-- First.\nSELECT\n1;\n".getBytes(UTF_8));
        assertThat(input.next()).isEqualTo(new Typing("-- First.\nSELECT\n1;\n", 0));
        program.write("\\d cables\nexit\nSELECT ';\n'; SELECT\n2".getBytes(UTF_8));
        program.close();
        assertThat(input.next()).isEqualTo(new Typing("\\d cables\n", 3));
        assertThat(input.next()).isEqualTo(new Typing("exit\n", 4));
        assertThat(input.next()).isEqualTo(new Typing("SELECT ';\n'; SELECT\n2\n", 5));
        assertThat(input.next()).isNull();
    }

    @Test
    void passesOverAByteOrderMark() {
        ScriptInput input = new ScriptInput(new ByteArrayInputStream("\uFEFF\\q\n\uFEFF;\n".getBytes(UTF_8)));

        assertThat(input.next()).isEqualTo(new Typing("\\q\n", 0));
        assertThat(input.next()).as("no mark elsewhere").isEqualTo(new Typing("\uFEFF;\n", 1));
    }

    @Test
    void takesNoOtherEncoding() {
        ScriptInput input = new ScriptInput(new ByteArrayInputStream(new byte[] {'a', (byte) 0xE4, ';'}));

        assertThatThrownBy(input::next)
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot read standard input: it is no text in UTF-8");
    }
}
