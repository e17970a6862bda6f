package org.cablestats.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cablestats.fault.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user hears of sources before anything is read. */
class PlanTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"cables.csv", "08ASTANA12.html", "notes", "cables.csv.gz", "pages.zip"})
    void refusesANamedFileThatIsEmpty(String name) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        assertThatThrownBy(() -> plan(file))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot load '" + name + "': it is empty");
    }

    @Test
    void refusesANamedFileOfNoKnownLayout() throws IOException {
        Path file = Files.write(folder.resolve("picture.jpg"), new byte[] {1, 2, 3, 4});
        assertThatThrownBy(() -> plan(file))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot load 'picture.jpg': its content is of no known layout"
                        + " (expected one of csv, json, plusd, page, telegram, text)");
    }

    @Test
    void tellsOfEveryFileThatCannotBeLoadedAtOnce() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.csv"));
        Path picture = Files.write(folder.resolve("picture.jpg"), new byte[] {1, 2, 3, 4});
        assertThatThrownBy(() -> plan(empty, picture))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot load 'empty.csv': it is empty\n"
                        + "Cannot load 'picture.jpg': its content is of no known layout"
                        + " (expected one of csv, json, plusd, page, telegram, text)");
    }

    @Test
    void plansEmptyFilesOfAFolderLikeOthers() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.csv"));
        Path page = Files.writeString(folder.resolve("08ASTANA12.html"), "<html></html>");
        assertThat(plan(folder).tasks())
                .flatExtracting(ReadTask::parts)
                .extracting(part -> part.file().location())
                .containsExactly(page.toString(), empty.toString());
    }

    /** An empty table is one all the same: whoever reads a layout by its name, as Spark's users do, finds no row in it. */
    @Test
    void takesAnEmptyFileWhoseLayoutIsGiven() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.csv"));
        assertThat(Plan.of(List.of(empty.toString()), "csv").bytes()).isZero();
    }

    @Test
    void refusesWhatCannotBeReadTwice() {
        assertThatThrownBy(() -> plan(Path.of("/dev/null")))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot read '/dev/null': it is no regular file, and a load reads its input twice");
    }

    private static Plan plan(Path... sources) {
        return Plan.of(Stream.of(sources).map(Path::toString).toList(), null);
    }
}
