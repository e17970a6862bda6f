package org.cablestats.serve;

import org.cablestats.network.AccessToken;
import org.jspecify.annotations.Nullable;
import org.sparkproject.connect.grpc.Metadata;
import org.sparkproject.connect.grpc.ServerCall;
import org.sparkproject.connect.grpc.ServerCall.Listener;
import org.sparkproject.connect.grpc.ServerCallHandler;
import org.sparkproject.connect.grpc.ServerInterceptor;
import org.sparkproject.connect.grpc.Status;

/** Refuses calls without the token, before anything of them is read. */
final class TokenCheck implements ServerInterceptor {
    private static final Metadata.Key<String> AUTHORIZATION =
            Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

    private static final String BEARER = "Bearer ";

    private final AccessToken token;

    TokenCheck(AccessToken token) {
        this.token = token;
    }

    @Override
    public <Q, A> Listener<Q> interceptCall(ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
        if (isKnown(headers.get(AUTHORIZATION))) {
            return next.startCall(call, headers);
        }
        call.close(
                Status.UNAUTHENTICATED.withDescription("Cannot answer: the token is missing or wrong"), new Metadata());
        return new Listener<>() {};
    }

    private boolean isKnown(@Nullable String said) {
        return said != null && said.startsWith(BEARER) && token.isEqualTo(said.substring(BEARER.length()));
    }
}
