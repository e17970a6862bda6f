package org.cablestats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;

final class JvmArgumentsTest {
    @Test
    void opensWhatSparkAsksFor() throws IOException {
        List<String> ours = Files.readAllLines(Path.of("src/main/launcher/jvm.args"));
        List<String> sparks = Arrays.stream(
                        JavaModuleOptions.defaultModuleOptions().trim().split("\\s+", -1))
                // The vector module is left out: the JVM prints a warning for it, and nothing here computes with it.
                .filter(option -> !option.contains("jdk.incubator.vector"))
                // Nothing here speaks TLS through netty; if anything ever does, it shall verify the other side.
                .filter(option -> !option.contains("defaultEndpointVerificationAlgorithm"))
                .toList();
        assertThat(ours).containsAll(sparks);
    }
}
