package org.cablestats.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.junit.jupiter.api.Test;

final class ReasonTest {
    @Test
    void saysInWordsWhatJavaSaysWithThePathAlone() {
        assertThat(Reason.of(new AccessDeniedException("a/b"))).isEqualTo("no permission for a/b");
        assertThat(Reason.of(new NoSuchFileException("a/b"))).isEqualTo("there is no a/b");
        assertThat(Reason.of(new NotDirectoryException("a/b"))).isEqualTo("no folder is a/b");
        assertThat(Reason.of(new FileAlreadyExistsException("a/b"))).isEqualTo("something is already at a/b");
        assertThat(Reason.of(new DirectoryNotEmptyException("a/b"))).isEqualTo("something is already at a/b");
        assertThat(Reason.of(new FileSystemException("a/b"))).isEqualTo("FileSystemException at a/b");
    }

    @Test
    void keepsAReasonThatIsOne() {
        assertThat(Reason.of(new FileSystemException("a/b", null, "No space left on device")))
                .isEqualTo("a/b: No space left on device");
        assertThat(Reason.of(new IOException("gone"))).isEqualTo("gone");
        assertThat(Reason.of(new UncheckedIOException(new IOException("gone")))).isEqualTo("gone");
    }

    @Test
    void isNeverNull() {
        assertThat(Reason.of(new IOException())).isEqualTo("IOException");
    }
}
