package org.cablestats.report;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sRGB colour space as an ICC profile of version 2, computed from its definition (IEC 61966-2-1). The JDK has one too, but
 * each version its own, and a report must not depend on who runs it.
 */
final class ColorProfile {
    private static final int HEADER = 128;
    private static final int CURVE_POINTS = 1024;

    /** D50, the white of the connection space, in 16.16 fixed point. */
    private static final int[] WHITE = {0xF6D6, 0x10000, 0xD32D};

    /** The primaries, adapted to D50, in 16.16 fixed point. */
    private static final int[] RED = {0x6FA2, 0x38F5, 0x0390};

    private static final int[] GREEN = {0x6299, 0xB785, 0x18DA};
    private static final int[] BLUE = {0x24A0, 0x0F84, 0xB6CF};

    private ColorProfile() {}

    /** The profile's bytes. */
    static byte[] srgb() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", description("sRGB IEC61966-2-1"));
        tags.put("cprt", text("No copyright"));
        tags.put("wtpt", point(WHITE));
        tags.put("rXYZ", point(RED));
        tags.put("gXYZ", point(GREEN));
        tags.put("bXYZ", point(BLUE));
        byte[] curve = curve();
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return profile(tags);
    }

    private static byte[] profile(Map<String, byte[]> tags) {
        int table = HEADER + 4 + 12 * tags.size();
        int size = table + tags.values().stream().mapToInt(tag -> tag.length).sum();
        ByteBuffer out = ByteBuffer.allocate(size);
        header(out);
        out.position(HEADER).putInt(tags.size());
        int offset = table;
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            ascii(out, tag.getKey()).putInt(offset).putInt(tag.getValue().length);
            offset += tag.getValue().length;
        }
        tags.values().forEach(out::put);
        return out.array();
    }

    private static void header(ByteBuffer out) {
        out.putInt(out.capacity()).putInt(0).putInt(0x02400000);
        ascii(out, "mntrRGB XYZ ");
        // The date of the format's revision: no clock.
        for (int part : new int[] {2004, 1, 1, 0, 0, 0}) {
            out.putShort((short) part);
        }
        ascii(out, "acsp");
        out.position(68);
        for (int value : WHITE) {
            out.putInt(value);
        }
    }

    private static byte[] description(String words) {
        // ASCII part with its length, then an empty Unicode part (8 bytes) and an empty Macintosh part (70).
        int size = 12 + words.length() + 1 + 8 + 3 + 67;
        ByteBuffer out = ByteBuffer.allocate(padded(size));
        ascii(out, "desc").putInt(0).putInt(words.length() + 1);
        ascii(out, words);
        return out.array();
    }

    private static byte[] text(String words) {
        ByteBuffer out = ByteBuffer.allocate(padded(8 + words.length() + 1));
        ascii(out, "text").putInt(0);
        ascii(out, words);
        return out.array();
    }

    private static byte[] point(int[] coordinates) {
        ByteBuffer out = ByteBuffer.allocate(8 + 4 * coordinates.length);
        ascii(out, "XYZ ").putInt(0);
        for (int coordinate : coordinates) {
            out.putInt(coordinate);
        }
        return out.array();
    }

    private static byte[] curve() {
        ByteBuffer out = ByteBuffer.allocate(padded(12 + 2 * CURVE_POINTS));
        ascii(out, "curv").putInt(0).putInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double value = (double) i / (CURVE_POINTS - 1);
            // StrictMath, since Math.pow may differ in its last bit from machine to machine.
            double linear = value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
            out.putShort((short) Math.round(linear * 0xFFFF));
        }
        return out.array();
    }

    private static int padded(int size) {
        return (size + 3) / 4 * 4;
    }

    private static ByteBuffer ascii(ByteBuffer out, String text) {
        return out.put(text.getBytes(StandardCharsets.US_ASCII));
    }
}
