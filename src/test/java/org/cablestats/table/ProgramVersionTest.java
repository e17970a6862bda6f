package org.cablestats.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.jar.Attributes;
import org.junit.jupiter.api.Test;

final class ProgramVersionTest {
    @Test
    void saysWhatTheJarWasBuiltFromAndBy() {
        Attributes manifest = new Attributes();
        manifest.putValue("Build-Jdk-Spec", "17");
        manifest.putValue("Created-By", "Maven JAR Plugin 3.4.2");
        assertThat(ProgramVersion.built(manifest))
                .isEqualTo("built from a checkout with JDK 17 by Maven JAR Plugin 3.4.2");

        manifest.putValue("Build-Commit", "8701508-dirty");
        assertThat(ProgramVersion.built(manifest))
                .isEqualTo("built from commit 8701508-dirty with JDK 17 by Maven JAR Plugin 3.4.2");
    }

    @Test
    void saysNothingOfClassesOutsideAJar() {
        assertThat(ProgramVersion.text()).isEqualTo("development");
        assertThat(ProgramVersion.built()).isEmpty();
    }
}
