package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cablestats.fault.UsageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkplaceTest {
    @TempDir
    private Path installation;

    @TempDir
    private Path current;

    @BeforeEach
    void install() {
        new Folder(installation);
    }

    @Test
    void isTheInstallationsWhereTheCurrentFolderHasNone() {
        assertThat(Workplace.find(current, installation)).isEqualTo(new Workplace(installation));
    }

    @Test
    void isTheCurrentFoldersWhereItHasBoth() {
        new Folder(current);

        assertThat(Workplace.find(current, installation)).isEqualTo(new Workplace(current));
    }

    @Test
    void hasJobsOfTheUsersOwnAndReportsOfTheInstallation() throws IOException {
        Path own = Files.createDirectory(current.resolve("jobs"));
        Files.writeString(own.resolve("mine.yaml"), "title: Mine\nsteps: [{report: {name: overview}}]\n");

        Workplace workplace = Workplace.find(current, installation);

        assertThat(workplace).isEqualTo(new Workplace(own, installation.resolve("reports")));
        assertThat(Jobs.names(workplace)).containsExactly("mine");
        assertThat(Jobs.find(installation.resolve("jobs/nightly.yaml").toString(), workplace)
                        .title())
                .isEqualTo("Nightly");
    }

    @Test
    void passesOverAFolderOfDeliveredReports() throws IOException {
        Files.writeString(Files.createDirectory(current.resolve("reports")).resolve("overview.html"), "<html>");

        assertThat(Workplace.find(current, installation)).isEqualTo(new Workplace(installation));
    }

    @Test
    void saysWhichFolderIsNowhere() throws IOException {
        Files.createDirectory(current.resolve("jobs"));

        assertThatThrownBy(() -> Workplace.find(current, null))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot find the folder reports: neither the current folder nor an installation holds it");
        assertThatThrownBy(() -> Workplace.find(current.resolve("none"), current))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot find the folder reports: neither the current folder nor " + current + " holds it");
    }
}
