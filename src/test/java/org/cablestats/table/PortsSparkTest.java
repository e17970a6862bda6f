package org.cablestats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkEnv;
import org.apache.spark.sql.SparkSession;
import org.cablestats.testing.ListeningSockets;
import org.cablestats.testing.RpcCaller;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A client that tries the engine's ports with Spark's own words. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class PortsSparkTest {
    private static final String LOOPBACK = "127.0.0.1";
    /** Spark logs each refusal with its stack. */
    @BeforeEach
    void fallSilent(SparkSession session) {
        session.sparkContext().setLogLevel("OFF");
    }

    @AfterEach
    void speak(SparkSession session) {
        session.sparkContext().setLogLevel("WARN");
    }

    @Test
    void everyPortRefusesAClientWithoutTheSecret(SparkSession session) throws Exception {
        for (int port : ports(session)) {
            assertThatThrownBy(() -> caller(session).ask(port, null))
                    .as("port %s", port)
                    .hasStackTraceContaining("Unknown challenge message");
        }
    }

    @Test
    void everyPortRefusesAClientWithAnotherSecret(SparkSession session) throws Exception {
        for (int port : ports(session)) {
            assertThatThrownBy(() -> caller(session).ask(port, "0".repeat(64)))
                    .as("port %s", port)
                    .hasStackTraceContaining("Authentication failed");
        }
    }

    /** Spark sends the settings of a session with each of its tasks. */
    @Test
    void aSessionOfOursHasForgottenTheSecretOfACluster(SparkSession session) {
        SparkSession own = session.newSession();
        ((org.apache.spark.sql.classic.SparkSession) own)
                .sessionState()
                .conf()
                .setConfString("spark.authenticate.secret", "s3cret");

        Engine.equip(own, Map.of());

        assertThat(own.conf().contains("spark.authenticate.secret")).isFalse();
    }

    @Test
    void thePortOfBlocksAnswersAClientWithTheSecret(SparkSession session) {
        int port = SparkEnv.get().blockManager().blockManagerId().port();
        String secret = SparkEnv.get().securityManager().getSecretKey();
        assertThatThrownBy(() -> caller(session).ask(port, secret)).hasStackTraceContaining("Block rdd_0_0 not found");
    }

    @Test
    void theSecretStandsInNoSetting(SparkSession session) {
        String secret = SparkEnv.get().securityManager().getSecretKey();
        assertThat(secret).hasSizeGreaterThanOrEqualTo(64);
        assertThat(session.sparkContext().conf().toDebugString()).doesNotContain(secret);
        assertThat(session.sql("SET").toJSON().collectAsList().toString()).doesNotContain(secret);
        assertThat(System.getProperties().toString()).doesNotContain(secret);
    }

    @Test
    void theEngineListensOnTheseTwoPortsAlone(SparkSession session) throws Exception {
        assumeThat(Path.of("/proc/self/net/tcp")).exists();
        assertThat(ListeningSockets.of(ProcessHandle.current()))
                .containsExactlyInAnyOrderElementsOf(ports(session).stream()
                        .map(port -> LOOPBACK + ":" + port)
                        .toList());
    }

    private static List<Integer> ports(SparkSession session) {
        SparkConf conf = session.sparkContext().conf();
        return List.of(
                conf.getInt("spark.driver.port", 0),
                SparkEnv.get().blockManager().blockManagerId().port());
    }

    private static RpcCaller caller(SparkSession session) {
        return new RpcCaller(session.sparkContext().applicationId());
    }
}
