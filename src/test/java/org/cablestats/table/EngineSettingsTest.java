package org.cablestats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.cablestats.cable.CableParser;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EngineSettingsTest {
    private static final String ICEBERG = "org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions";

    @Test
    void onThisMachineAreTheProgramsWhateverTheEnvironmentSays() {
        Map<String, String> settings = EngineSettings.of(
                new EngineOptions("local[2]", Map.of("spark.sql.shuffle.partitions", "8")),
                Map.of(
                        "spark.ui.enabled", "true",
                        "spark.authenticate", "false",
                        "spark.driver.bindAddress", "0.0.0.0",
                        "spark.sql.session.timeZone", "Asia/Tokyo"));

        assertThat(settings)
                .containsEntry("spark.master", "local[2]")
                .containsEntry("spark.sql.shuffle.partitions", "8")
                .containsEntry("spark.ui.enabled", "false")
                .containsEntry("spark.driver.bindAddress", "127.0.0.1")
                .containsEntry("spark.sql.session.timeZone", "UTC")
                .containsAllEntriesOf(Ports.SETTINGS);
    }

    @Test
    void onAClusterAreTheEnvironmentsButForWhatAnswersDependOn() {
        Map<String, String> environment = Map.of(
                "spark.ui.enabled", "true",
                "spark.app.name", "nightly",
                "spark.driver.bindAddress", "10.0.0.1",
                "spark.sql.shuffle.partitions", "64",
                "spark.sql.session.timeZone", "Asia/Tokyo",
                "spark.sql.catalogImplementation", "hive");

        Map<String, String> settings =
                EngineSettings.of(new EngineOptions("yarn", Map.of("spark.executor.memory", "3g")), environment);

        Map<String, String> expected = new HashMap<>(environment);
        expected.put("spark.sql.session.timeZone", "UTC");
        expected.put("spark.sql.catalogImplementation", "in-memory");
        expected.put("spark.executor.memory", "3g");
        assertThat(settings)
                .containsAllEntriesOf(expected)
                .containsAllEntriesOf(Ports.CLOSED)
                .doesNotContainKeys("spark.driver.host", NoMetricsPage.SETTING, "spark.task.maxDirectResultSize");
    }

    @Test
    void onAClusterAreClosedUnlessTheEnvironmentSaysOtherwise() {
        Map<String, String> open = Map.of("spark.authenticate", "false", "spark.network.crypto.enabled", "false");

        assertThat(EngineSettings.of(new EngineOptions("spark://head:7077", Map.of()), open))
                .containsAllEntriesOf(open);
    }

    @Test
    void nameTheExtensionsOfAllOnce() {
        Map<String, String> settings = EngineSettings.of(
                new EngineOptions("yarn", Map.of("spark.sql.extensions", "b.B, " + ICEBERG)).heldTo(String.class),
                Map.of("spark.sql.extensions", "a.A,b.B"));

        assertThat(settings).containsEntry("spark.sql.extensions", ICEBERG + ",a.A,b.B,java.lang.String");
    }

    @Test
    void takeNoSecretFromTheCommandLine() {
        assertThatThrownBy(() -> new EngineOptions("yarn", Map.of("spark.authenticate.secret", "s3cret")))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "Cannot take spark.authenticate.secret from the command line, which everybody on this machine"
                                + " can read (expected it in spark-defaults.conf, or spark.authenticate.secret.file with the name"
                                + " of a file)");
    }

    @Test
    void nameTheJarsOfTasksBesideThoseOfTheEnvironment() {
        String jars = jars("local:///opt/a.jar,file:/b.jar,local:///opt/jsoup-1.21.2.jar");

        assertThat(jars.split(","))
                .startsWith("local:///opt/a.jar", "file:/b.jar", "local:///opt/jsoup-1.21.2.jar")
                .filteredOn(jar -> jar.matches("/.*/iceberg-spark-runtime-.*[.]jar"))
                .hasSize(1);
        assertThat(jars).containsOnlyOnce("jsoup");
    }

    @Test
    void nameTheJarsOfTasksAsOnEveryMachineWhereTheProgramIs() throws URISyntaxException {
        Path program = Path.of(CableParser.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());

        assertThat(jars("local:///opt/cablestats/" + program.getFileName()).split(","))
                .filteredOn(jar -> jar.matches("local:/.*/iceberg-spark-runtime-.*[.]jar"))
                .hasSize(1);
    }

    private static String jars(String named) {
        return Cluster.equipped(EngineSettings.of(new EngineOptions("yarn", Map.of()), Map.of("spark.jars", named)))
                .getOrDefault("spark.jars", "");
    }

    @Test
    void encryptNothingWhereNobodyIsAskedWhoHeIs() {
        Map<String, String> settings =
                EngineSettings.of(new EngineOptions("spark://m:7077", Map.of("spark.authenticate", "false")), Map.of());

        assertThat(settings)
                .containsEntry("spark.authenticate", "false")
                .doesNotContainKey("spark.network.crypto.enabled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"local[2]", "yarn"})
    void leaveWhatAnswersDependOnWhereverTheWorkIsDone(String master) {
        assertThatThrownBy(() -> new EngineOptions(master, Map.of("spark.sql.session.timeZone", "Asia/Tokyo")))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot set spark.sql.session.timeZone: answers depend on it (expected UTC)");
        assertThat(new EngineOptions(master, Map.of("spark.sql.session.timeZone", "UTC")).settings())
                .isNotEmpty();
    }

    @Test
    void giveTasksTheFlagsOfTheLauncherBeforeThoseOfTheEnvironment() {
        Map<String, String> equipped = Cluster.equipped(EngineSettings.of(
                new EngineOptions("yarn", Map.of()),
                Map.of("spark.executor.extraJavaOptions", "-XX:InlineSmallCode=2000")));

        assertThat(equipped)
                .containsEntry(
                        "spark.executor.extraJavaOptions",
                        "-Ddev.ludovic.netlib.blas.nativeLib=none -XX:InlineSmallCode=1000 -XX:InlineSmallCode=2000");
        assertThat(Cluster.equipped(equipped))
                .containsEntry(
                        "spark.executor.extraJavaOptions",
                        String.valueOf(equipped.get("spark.executor.extraJavaOptions")));
    }

    @Test
    void haveTheSecretThatWorkersMakeOfTheSameFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), "0123456789abcdef\n");

        assertThat(Cluster.equipped(cluster(Map.of("spark.authenticate.secret.file", file.toString()))))
                .containsEntry(
                        "spark.authenticate.secret",
                        Base64.getEncoder().encodeToString("0123456789abcdef\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void sayThatASecretIsMissing() {
        assertThatThrownBy(() -> Cluster.equipped(cluster(Map.of())))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "Cannot join spark://head:7077: it asks for the secret that its processes share, and none was"
                                + " given (expected spark.authenticate.secret in spark-defaults.conf, or"
                                + " spark.authenticate.secret.file with the name of a file; spark.authenticate=false where the"
                                + " cluster has none)");
        assertThatThrownBy(() -> Cluster.equipped(cluster(Map.of("spark.authenticate.secret.file", "/nowhere"))))
                .isInstanceOf(MachineException.class)
                .hasMessage("Cannot read spark.authenticate.secret.file '/nowhere': there is no /nowhere");
        assertThat(Cluster.equipped(cluster(Map.of("spark.authenticate", "false"))))
                .doesNotContainKey("spark.authenticate.secret");
        assertThat(Cluster.equipped(EngineSettings.of(new EngineOptions("yarn", Map.of()), Map.of())))
                .doesNotContainKey("spark.authenticate.secret");
    }

    private static Map<String, String> cluster(Map<String, String> environment) {
        return EngineSettings.of(new EngineOptions("spark://head:7077", Map.of()), environment);
    }
}
