package org.cablestats.serve;

import org.apache.spark.connect.proto.AnalyzePlanRequest;
import org.apache.spark.connect.proto.ConfigRequest;
import org.apache.spark.connect.proto.ExecutePlanRequest;
import org.apache.spark.connect.proto.UserContext;
import org.apache.spark.sql.connect.service.SparkConnectService$;
import org.cablestats.query.GuestSessions;
import org.jspecify.annotations.Nullable;
import org.sparkproject.connect.grpc.ForwardingServerCallListener.SimpleForwardingServerCallListener;
import org.sparkproject.connect.grpc.Metadata;
import org.sparkproject.connect.grpc.ServerCall;
import org.sparkproject.connect.grpc.ServerCall.Listener;
import org.sparkproject.connect.grpc.ServerCallHandler;
import org.sparkproject.connect.grpc.ServerInterceptor;
import org.sparkproject.connect.grpc.Status;
import org.sparkproject.connect.protobuf.Message;

/** Lets messages pass that ask, and sees that the session is ready which they ask in. */
final class QuestionsOnly implements ServerInterceptor {
    private final GuestSessions guests;

    QuestionsOnly(GuestSessions guests) {
        this.guests = guests;
    }

    @Override
    public <Q, A> Listener<Q> interceptCall(ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
        return new SimpleForwardingServerCallListener<>(next.startCall(call, headers)) {
            private boolean isRefused;

            @Override
            public void onMessage(Q message) {
                Status refusal = isRefused ? null : refusal((Message) message);
                if (refusal != null) {
                    isRefused = true;
                    call.close(refusal, new Metadata());
                }
                if (!isRefused) {
                    super.onMessage(message);
                }
            }

            @Override
            public void onHalfClose() {
                if (!isRefused) {
                    super.onHalfClose();
                }
            }
        };
    }

    private @Nullable Status refusal(Message message) {
        String refusal = MessageRules.refusal(message);
        if (refusal != null) {
            return Status.PERMISSION_DENIED.withDescription("Cannot answer: " + refusal
                    + "; cablestats serve answers questions to its tables and views, without code of the client's");
        }
        try {
            prepare(message);
            return null;
        } catch (RuntimeException e) {
            return Status.INTERNAL
                    .withDescription("Cannot prepare the session: " + e.getMessage())
                    .withCause(e);
        }
    }

    private void prepare(Message message) {
        if (message instanceof ExecutePlanRequest request) {
            prepare(request.getUserContext(), request.getSessionId());
        } else if (message instanceof AnalyzePlanRequest request) {
            prepare(request.getUserContext(), request.getSessionId());
        } else if (message instanceof ConfigRequest request) {
            prepare(request.getUserContext(), request.getSessionId());
        }
    }

    private void prepare(UserContext user, String session) {
        guests.prepare(SparkConnectService$.MODULE$
                .getOrCreateIsolatedSession(user.getUserId(), session)
                .session());
    }
}
