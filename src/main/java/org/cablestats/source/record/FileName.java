package org.cablestats.source.record;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.cablestats.fault.PrintableText;

/**
 * What a file of this machine is called. To the system any bytes are a name, and archives of other systems leave names that are no
 * UTF-8. A {@link Path} keeps them, its text does not: where it would lose some, the path's URI stands for it.
 */
public final class FileName {
    private static final String SCHEME = "file:";

    /** What text has in the place of bytes that are none of its encoding. */
    private static final char LOST = '\uFFFD';

    private FileName() {}

    /** A text that leads back to the path: its own, or its URI where its own has lost bytes. */
    public static String location(Path path) {
        String text = path.toString();
        return isWhole(text) ? text : path.toUri().toString();
    }

    /**
     * The path of a text: a path or a {@code file:} URI.
     *
     * @throws IllegalArgumentException where it can be neither
     */
    public static Path path(String location) {
        return location.startsWith(SCHEME) ? Path.of(URI.create(location)) : Path.of(location);
    }

    /** The path of bytes, in the current folder where they do not begin with {@code /}. */
    public static Path path(byte[] name) {
        boolean isAbsolute = name.length > 0 && name[0] == '/';
        StringBuilder uri = new StringBuilder(
                isAbsolute ? SCHEME + "//" : Path.of("").toUri().toString());
        for (byte each : name) {
            uri.append(each == '/' ? "/" : "%" + HexFormat.of().toHexDigits(each));
        }
        return Path.of(URI.create(uri.toString()));
    }

    /** Whether a text is all of what it was read from. */
    public static boolean isWhole(String text) {
        return text.indexOf(LOST) < 0;
    }

    /** For people: printable, and with what is no UTF-8 as {@code \xe9}. */
    public static String shown(Path path) {
        String text = path.toString();
        if (isWhole(text)) {
            return printable(text);
        }
        String root = path.isAbsolute() ? "/" : "";
        return StreamSupport.stream(path.spliterator(), false)
                .map(step -> isWhole(step.toString()) ? step.toString() : decoded(step))
                .map(FileName::printable)
                .collect(Collectors.joining("/", root, ""));
    }

    /** The same of a path, or URI, as the user wrote it. */
    public static String shown(String location) {
        return location.startsWith(SCHEME) ? shown(path(location)) : printable(location);
    }

    /** For people, the name alone without the folders that it lies in: {@code cables.csv}. */
    public static String last(String location) {
        String path = shown(location).replaceFirst("/+$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A name with what is not printable as {@code \x0a}: unlike a text it is there to be found again. */
    public static String printable(String text) {
        return text.codePoints().allMatch(PrintableText::isPrintable)
                ? text
                : text.codePoints()
                        .mapToObj(each -> PrintableText.isPrintable(each) ? Character.toString(each) : escaped(each))
                        .collect(Collectors.joining());
    }

    private static String escaped(int character) {
        return escaped(ByteBuffer.wrap(Character.toString(character).getBytes(StandardCharsets.UTF_8)));
    }

    private static String escaped(ByteBuffer bytes) {
        StringBuilder escaped = new StringBuilder();
        while (bytes.hasRemaining()) {
            escaped.append("\\x").append(HexFormat.of().toHexDigits(bytes.get()));
        }
        return escaped.toString();
    }

    /** One step of a path, whatever the encoding of this Java: its URI has the bytes. */
    private static String decoded(Path step) {
        ByteBuffer bytes =
                ByteBuffer.wrap(bytes(Path.of("/").resolve(step).toUri().getRawPath()));
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        StringBuilder decoded = new StringBuilder();
        while (bytes.hasRemaining()) {
            CoderResult result = decoder.reset().decode(bytes, text, true);
            decoded.append(text.flip());
            text.clear();
            if (result.isError()) {
                decoded.append(escaped(bytes.slice(bytes.position(), result.length())));
                bytes.position(bytes.position() + result.length());
            }
        }
        return decoded.toString();
    }

    /** Of a path of a URI without the slashes around it. */
    private static byte[] bytes(String path) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) == '%') {
                bytes.write(HexFormat.fromHexDigits(path, i + 1, i + 3));
                i += 2;
            } else if (path.charAt(i) != '/') {
                bytes.write(path.charAt(i));
            }
        }
        return bytes.toByteArray();
    }
}
