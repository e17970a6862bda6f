package org.cablestats.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;

/** A page of the cable viewer, as released from November 2010 to August 2011 and as mirrored since: one cable a file. */
final class PageLayout implements Layout {
    @Override
    public String name() {
        return "page";
    }

    @Override
    public boolean matches(String fileName, byte[] head) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
            return true;
        }
        int start = ByteOrderMark.skip(head, 0, head.length);
        // Every byte of the words looked for is ASCII, so the rest may be read as anything.
        String text =
                new String(head, start, head.length - start, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return text.stripLeading().startsWith("<") && (text.contains("<html") || text.contains("<table class='cable'"));
    }

    @Override
    public boolean splittable() {
        return false;
    }

    @Override
    public Iterator<SourceRecord> read(String file, InputStream input, long start, long end) throws IOException {
        return WholeFile.read(file, input, start, PageReader::read);
    }
}
