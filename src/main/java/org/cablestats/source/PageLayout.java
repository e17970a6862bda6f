package org.cablestats.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A page of the cable viewer, as released from November 2010 to August 2011 and as mirrored since: one cable a file. */
final class PageLayout implements Layout {
    private static final List<String> SIGNS =
            List.of("<html", "<!doctype html", "<table class='cable'", "<table class=\"cable\"");

    /** Pages lose their first lines; but other documents of XML have heads and bodies within, too. wget can keep what the server said. */
    private static final Pattern BEGINNING =
            Pattern.compile("(?:(?><!--.{0,4000}?-->)|http/1[^<]*+|\\s++)*+<(?:head|body)\\b.*", Pattern.DOTALL);

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
        return (markup.startsWith("<") || markup.startsWith("http/1."))
                && (SIGNS.stream().anyMatch(markup::contains)
                        || BEGINNING.matcher(markup).matches());
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
