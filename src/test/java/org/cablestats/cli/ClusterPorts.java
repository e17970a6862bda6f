package org.cablestats.cli;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.cablestats.testing.ListeningSockets;
import org.cablestats.testing.RpcCaller;

/** What the processes of a cluster listen on, and what somebody who knows no secret is told there. */
final class ClusterPorts {
    private final RpcCaller stranger = new RpcCaller("app-of-nobody");
    private final Map<String, String> answers = new TreeMap<>();

    /** Looks at a process and all that it started, and asks at each socket that is new. */
    void look(ProcessHandle first) throws IOException, InterruptedException {
        for (ProcessHandle process : first.descendants().toList()) {
            for (String socket : ListeningSockets.of(process)) {
                if (!answers.containsKey(socket)) {
                    answers.put(socket, answer(Integer.parseInt(socket.substring(socket.lastIndexOf(':') + 1))));
                }
            }
        }
    }

    private String answer(int port) throws InterruptedException {
        try {
            stranger.ask(port, null);
            return "a block";
        } catch (IOException | RuntimeException e) {
            return e.toString();
        }
    }

    /** The answer of each socket, {@code ADDRESS:PORT}. */
    Map<String, String> answers() {
        return Collections.unmodifiableMap(answers);
    }
}
