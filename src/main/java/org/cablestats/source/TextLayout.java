package org.cablestats.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Locale;

/** The text of a web page that shows a cable, copied with whatever stood around it: one cable a file. */
final class TextLayout implements Layout {
    @Override
    public String name() {
        return "text";
    }

    @Override
    public boolean matches(String fileName, byte[] head) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".txt") || name.endsWith(".text")) {
            return true;
        }
        return isCopiedPage(Head.text(head));
    }

    /** Whether a text has a page's row of metadata on one line. */
    static boolean hasRow(String text) {
        return text.lines().anyMatch(line -> MetadataLine.usual(line) != null);
    }

    /** Whether a text has the metadata of a page. */
    static boolean isCopiedPage(String text) {
        return CopiedText.of(text).metadata() != null;
    }

    @Override
    public boolean splittable() {
        return false;
    }

    @Override
    public Iterator<SourceRecord> read(String file, InputStream input, long start, long end) throws IOException {
        return WholeFile.read(file, input, start, TextReader::read);
    }
}
