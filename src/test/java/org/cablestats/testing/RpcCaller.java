package org.cablestats.testing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
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
import org.jspecify.annotations.Nullable;

/**
 * Somebody on this machine who speaks as Spark's own processes do.
 *
 * @param application what it says that it belongs to
 */
public record RpcCaller(String application) {
    private static final int MILLIS = 10_000;

    private static final TransportConf CONF = new TransportConf(
            "rpc",
            new MapConfigProvider(Map.of(
                    "spark.network.crypto.enabled", "true",
                    "spark.network.crypto.saslFallback", "false",
                    "spark.network.crypto.cipher", "AES/GCM/NoPadding",
                    "spark.rpc.io.connectionTimeout", "10s")));

    /**
     * Asks for a block of data.
     *
     * @param secret what it says that it knows; none, and it does not even try
     */
    public void ask(int port, @Nullable String secret) throws IOException, InterruptedException {
        ByteBuffer question = new OpenBlocks(application, "thief", new String[] {"rdd_0_0"}).toByteBuffer();
        try (TransportContext context = new TransportContext(CONF, new NoOpRpcHandler());
                TransportClientFactory factory = context.createClientFactory(knowing(secret));
                TransportClient client = factory.createClient("127.0.0.1", port)) {
            client.sendRpcSync(question, MILLIS);
        }
    }

    private List<TransportClientBootstrap> knowing(@Nullable String secret) {
        if (secret == null) {
            return List.of();
        }
        return List.of(new AuthClientBootstrap(CONF, application, new SecretKeyHolder() {
            @Override
            public String getSaslUser(String user) {
                return "sparkSaslUser";
            }

            @Override
            public String getSecretKey(String user) {
                return secret;
            }
        }));
    }
}
