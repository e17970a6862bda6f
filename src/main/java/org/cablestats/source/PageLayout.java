package org.cablestats.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** A page of the cable viewer, as released from November 2010 to August 2011 and as mirrored since: one cable a file. */
final class PageLayout implements Layout {
    private static final List<String> BEGINNINGS =
            List.of("<html", "<!doctype html", "<head", "<body", "<table class='cable'", "<table class=\"cable\"");

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
        // wget can keep what the server said above a page.
        return (markup.startsWith("<") || markup.startsWith("http/1."))
                && BEGINNINGS.stream().anyMatch(markup::contains);
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
