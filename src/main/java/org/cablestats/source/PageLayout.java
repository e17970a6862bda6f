package org.cablestats.source;

import java.io.IOException;
import java.io.InputStream;
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
        if (isNamedAsPage(fileName)) {
            return true;
        }
        String markup = Head.markup(head);
        return markup.startsWith("<") && (markup.contains("<html") || markup.contains("<table class='cable'"));
    }

    static boolean isNamedAsPage(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
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
