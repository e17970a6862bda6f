package org.cablestats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkEnv;
import org.apache.spark.network.TransportContext;
import org.apache.spark.network.client.TransportClient;
import org.apache.spark.network.client.TransportClientBootstrap;
import org.apache.spark.network.client.TransportClientFactory;
import org.apache.spark.network.crypto.AuthClientBootstrap;
import org.apache.spark.network.sasl.SecretKeyHolder;
import org.apache.spark.network.server.NoOpRpcHandler;
import org.apache.spark.network.shuffle.protocol.OpenBlocks;
import org.apache.spark.network.util.MapConfigProvider;
import org.apache.spark.network.util.TransportConf;
import org.apache.spark.sql.SparkSession;
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
    private static final int MILLIS = 10_000;

    private static final TransportConf CONF = new TransportConf(
            "rpc",
            new MapConfigProvider(Map.of(
                    "spark.network.crypto.enabled", "true",
                    "spark.network.crypto.saslFallback", "false",
                    "spark.network.crypto.cipher", "AES/GCM/NoPadding",
                    "spark.rpc.io.connectionTimeout", "10s")));

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
            assertThatThrownBy(() -> ask(port, session, List.of()))
                    .as("port %s", port)
                    .hasStackTraceContaining("Unknown challenge message");
        }
    }

    @Test
    void everyPortRefusesAClientWithAnotherSecret(SparkSession session) throws Exception {
        for (int port : ports(session)) {
            assertThatThrownBy(() -> ask(port, session, List.of(knowing("0".repeat(64), session))))
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
        assertThatThrownBy(() -> ask(port, session, List.of(knowing(secret, session))))
                .hasStackTraceContaining("Block rdd_0_0 not found");
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
        assertThat(ListeningSockets.ofThisProcess())
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

    private static TransportClientBootstrap knowing(String secret, SparkSession session) {
        return new AuthClientBootstrap(CONF, session.sparkContext().applicationId(), new SecretKeyHolder() {
            @Override
            public String getSaslUser(String application) {
                return "sparkSaslUser";
            }

            @Override
            public String getSecretKey(String application) {
                return secret;
            }
        });
    }

    /** Asks for a block of data. */
    private static void ask(int port, SparkSession session, List<TransportClientBootstrap> bootstraps)
            throws Exception {
        ByteBuffer question = new OpenBlocks(session.sparkContext().applicationId(), "thief", new String[] {"rdd_0_0"})
                .toByteBuffer();
        try (TransportContext context = new TransportContext(CONF, new NoOpRpcHandler());
                TransportClientFactory factory = context.createClientFactory(bootstraps);
                TransportClient client = factory.createClient(LOOPBACK, port)) {
            client.sendRpcSync(question, MILLIS);
        }
    }
}
