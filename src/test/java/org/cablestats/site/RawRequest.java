package org.cablestats.site;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * A request as it goes over the wire, which no client puts right before.
 *
 * @param head status line and headers, with line feeds alone
 * @param body what follows
 */
record RawRequest(String head, String body) {
    /** A request of the site's own host, with more headers. */
    static RawRequest get(String site, String path, String... headers) throws IOException {
        return send(site, "GET " + path, URI.create(site).getAuthority(), headers);
    }

    static RawRequest send(String site, String methodAndPath, String host, String... headers) throws IOException {
        URI address = URI.create(site);
        String request = methodAndPath + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n"
                + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n") + "\r\n";
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = answer.indexOf("\r\n\r\n");
            return new RawRequest(answer.substring(0, end).replace("\r", ""), answer.substring(end + 4));
        }
    }

    int status() {
        return Integer.parseInt(head.split(" ", -1)[1]);
    }

    /** The value of a header; empty where it is not there. */
    String header(String name) {
        return head.lines()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .findFirst()
                .orElse("");
    }
}
