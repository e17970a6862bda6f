package org.cablestats.report.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.DecoderException;
import org.apache.commons.codec.net.QuotedPrintableCodec;

/** A message as a strict reader takes it, which is not the library that wrote it. */
final class ReadMessage {
    private static final Pattern HEADER = Pattern.compile("([A-Za-z-]+): ?(.*)");
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");

    private final Map<String, String> headers;
    private final List<ReadMessage> parts;
    private final byte[] body;

    private ReadMessage(Map<String, String> headers, List<ReadMessage> parts, byte[] body) {
        this.headers = headers;
        this.parts = parts;
        this.body = body;
    }

    static ReadMessage of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.US_ASCII);
        assertThat(text).as("ASCII").isEqualTo(new String(bytes, StandardCharsets.ISO_8859_1));
        assertThat(text.replace("\r\n", "")).as("lines end with CR LF").doesNotContain("\r", "\n");
        assertThat(text.split("\r\n", -1)).allMatch(line -> line.length() <= 998);
        return part(text);
    }

    private static ReadMessage part(String text) {
        int end = text.indexOf("\r\n\r\n");
        Map<String, String> headers = headers(text.substring(0, end));
        String body = text.substring(end + 4);
        String type = headers.getOrDefault("content-type", "text/plain");
        return type.startsWith("multipart/")
                ? new ReadMessage(headers, parts(body, type), new byte[0])
                : new ReadMessage(
                        headers, List.of(), decoded(body, headers.getOrDefault("content-transfer-encoding", "")));
    }

    private static Map<String, String> headers(String head) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line : head.replaceAll("\r\n([ \t])", "$1").split("\r\n", -1)) {
            Matcher header = HEADER.matcher(line);
            assertThat(header.matches()).as(line).isTrue();
            assertThat(headers.put(header.group(1).toLowerCase(Locale.ROOT), header.group(2)))
                    .as("one of each")
                    .isNull();
        }
        return headers;
    }

    private static List<ReadMessage> parts(String body, String type) {
        Matcher boundary = BOUNDARY.matcher(type);
        assertThat(boundary.find()).as(type).isTrue();
        String line = "--" + boundary.group(1);
        String all = "\r\n" + body;
        assertThat(all).contains("\r\n" + line + "--\r\n");
        String inside = all.substring(0, all.indexOf("\r\n" + line + "--\r\n"));
        List<ReadMessage> parts = new ArrayList<>();
        String[] pieces = inside.split(Pattern.quote("\r\n" + line + "\r\n"), -1);
        for (int i = 1; i < pieces.length; i++) {
            parts.add(part(pieces[i]));
        }
        return parts;
    }

    private static byte[] decoded(String body, String encoding) {
        try {
            return switch (encoding) {
                case "base64" -> Base64.getMimeDecoder().decode(body.strip());
                case "quoted-printable" ->
                    QuotedPrintableCodec.decodeQuotedPrintable(body.getBytes(StandardCharsets.US_ASCII));
                default -> throw new IllegalArgumentException("Cannot decode " + encoding);
            };
        } catch (DecoderException e) {
            throw new IllegalArgumentException("Cannot decode " + encoding, e);
        }
    }

    List<ReadMessage> parts() {
        return parts;
    }

    /** Of a part that has no parts, decoded. */
    byte[] body() {
        return body.clone();
    }

    /** Unfolded; empty where there is none of the name, which is in lower case. */
    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    String type() {
        return header("content-type").replaceFirst(";.*", "");
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
