package org.cablestats.serve;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import org.apache.spark.sql.classic.SparkSession;
import org.apache.spark.sql.connect.service.LocalPropertiesCleanupInterceptor;
import org.apache.spark.sql.connect.service.SparkConnectService;
import org.apache.spark.sql.connect.service.SparkConnectService$;
import org.cablestats.fault.MachineException;
import org.cablestats.network.AccessToken;
import org.cablestats.query.GuestSessions;
import org.jspecify.annotations.Nullable;
import org.sparkproject.connect.grpc.Server;
import org.sparkproject.connect.grpc.ServerInterceptor;
import org.sparkproject.connect.grpc.netty.NettyServerBuilder;
import scala.runtime.AbstractFunction0;

/**
 * Answers clients of Spark Connect. The engine's service, behind a server of our own: its starter takes the token from a setting, which a
 * client could read, and listens where another setting says.
 */
public final class NotebookServer implements AutoCloseable {
    /** As Spark's own server. */
    private static final int LARGEST_MESSAGE = 128 << 20;

    private final Server server;

    private NotebookServer(Server server) {
        this.server = server;
    }

    /**
     * Starts to listen.
     *
     * @param address where; port 0 is any free one
     * @param token that clients have to know; null where everybody may ask who reaches the address
     * @throws MachineException where the address cannot be listened at
     */
    public static NotebookServer start(InetSocketAddress address, @Nullable AccessToken token, GuestSessions guests) {
        SparkSession root = (SparkSession) guests.root();
        SparkConnectService$.MODULE$.sessionManager().initializeBaseSession(new AbstractFunction0<SparkSession>() {
            @Override
            public SparkSession apply() {
                return root;
            }
        });
        NettyServerBuilder builder = NettyServerBuilder.forAddress(address)
                .maxInboundMessageSize(LARGEST_MESSAGE)
                .addService(new SparkConnectService(false));
        // The last one is asked first.
        interceptors(token, guests).forEach(builder::intercept);
        try {
            return new NotebookServer(builder.build().start());
        } catch (IOException e) {
            throw new MachineException("Cannot listen at " + address.getHostString() + ":" + address.getPort() + ": "
                    + (e.getCause() == null ? e : e.getCause()).getMessage());
        }
    }

    private static List<ServerInterceptor> interceptors(@Nullable AccessToken token, GuestSessions guests) {
        List<ServerInterceptor> always = List.of(new LocalPropertiesCleanupInterceptor(), new QuestionsOnly(guests));
        return token == null ? always : List.of(always.get(0), always.get(1), new TokenCheck(token));
    }

    public int port() {
        return server.getPort();
    }

    /** Waits until it is closed, by another thread. */
    public void await() throws InterruptedException {
        server.awaitTermination();
    }

    @Override
    public void close() {
        server.shutdownNow();
        SparkConnectService$.MODULE$.sessionManager().shutdown();
        SparkConnectService$.MODULE$.executionManager().shutdown();
    }
}
