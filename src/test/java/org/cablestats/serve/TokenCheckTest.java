package org.cablestats.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.cablestats.network.AccessToken;
import org.cablestats.testing.OtherAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sparkproject.connect.grpc.CallOptions;
import org.sparkproject.connect.grpc.ClientInterceptors;
import org.sparkproject.connect.grpc.ManagedChannel;
import org.sparkproject.connect.grpc.Metadata;
import org.sparkproject.connect.grpc.MethodDescriptor;
import org.sparkproject.connect.grpc.MethodDescriptor.Marshaller;
import org.sparkproject.connect.grpc.Server;
import org.sparkproject.connect.grpc.ServerServiceDefinition;
import org.sparkproject.connect.grpc.StatusRuntimeException;
import org.sparkproject.connect.grpc.netty.NettyChannelBuilder;
import org.sparkproject.connect.grpc.netty.NettyServerBuilder;
import org.sparkproject.connect.grpc.stub.ClientCalls;
import org.sparkproject.connect.grpc.stub.MetadataUtils;
import org.sparkproject.connect.grpc.stub.ServerCalls;

/** The check before a service that answers everybody, at an address that others reach. */
final class TokenCheckTest {
    private static final MethodDescriptor<String, String> QUESTION = MethodDescriptor.<String, String>newBuilder()
            .setType(MethodDescriptor.MethodType.UNARY)
            .setFullMethodName("questions/ask")
            .setRequestMarshaller(new Text())
            .setResponseMarshaller(new Text())
            .build();

    private Server server;
    private ManagedChannel channel;

    @BeforeEach
    void listen() throws IOException {
        String address = OtherAddress.ofThisMachine();
        server = NettyServerBuilder.forAddress(new InetSocketAddress(address, 0))
                .intercept(new TokenCheck(AccessToken.of("sixteen-letters-")))
                .addService(ServerServiceDefinition.builder("questions")
                        .addMethod(QUESTION, ServerCalls.asyncUnaryCall((question, answer) -> {
                            answer.onNext("an answer");
                            answer.onCompleted();
                        }))
                        .build())
                .build()
                .start();
        channel = NettyChannelBuilder.forAddress(address, server.getPort())
                .usePlaintext()
                .build();
    }

    @AfterEach
    void close() {
        // Where the machine has no such address nothing was started.
        if (channel != null) {
            channel.shutdownNow();
        }
        if (server != null) {
            server.shutdownNow();
        }
    }

    @Test
    void letsPassWhoeverHasTheToken() {
        assertThat(ask("Bearer sixteen-letters-")).isEqualTo("an answer");
    }

    @Test
    void refusesEverybodyElse() {
        for (String said : new @Nullable String[] {
            null, "", "sixteen-letters-", "Bearer sixteen-letters", "Bearer sixteen-lettersX", "Basic sixteen-letters-"
        }) {
            assertThatThrownBy(() -> ask(said))
                    .as(said)
                    .isInstanceOf(StatusRuntimeException.class)
                    .hasMessage("UNAUTHENTICATED: Cannot answer: the token is missing or wrong");
        }
    }

    private String ask(@Nullable String said) {
        Metadata headers = new Metadata();
        if (said != null) {
            headers.put(Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER), said);
        }
        return ClientCalls.blockingUnaryCall(
                ClientInterceptors.intercept(channel, MetadataUtils.newAttachHeadersInterceptor(headers)),
                QUESTION,
                CallOptions.DEFAULT,
                "a question");
    }

    private static final class Text implements Marshaller<String> {
        @Override
        public InputStream stream(String value) {
            return new ByteArrayInputStream(value.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String parse(InputStream stream) {
            try {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
