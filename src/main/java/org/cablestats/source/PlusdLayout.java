package org.cablestats.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.regex.Pattern;

/** A page of the Public Library of US Diplomacy, which has the cables of 1966 to 2010 and the telegrams of 1973 on: one a file. */
final class PlusdLayout implements Layout {
    private static final Pattern SYNOPSIS = Pattern.compile("<table[^>]{0,200}\\bid ?= ?[\"']?synopsis\\b");

    private static final String KEY_BLOCK = "-----begin pgp public key block";

    @Override
    public String name() {
        return "plusd";
    }

    /** The key block at the top of a page may be so long that nothing else is seen of it. Where that is missed, {@link PageReader} finds out. */
    @Override
    public boolean matches(String fileName, byte[] head) {
        String markup = Head.markup(head);
        boolean isPage = PageLayout.isNamedAsPage(fileName) || markup.startsWith("<") || markup.startsWith(KEY_BLOCK);
        return isPage
                && !markup.contains("<table class='cable'")
                && (markup.contains(KEY_BLOCK) || SYNOPSIS.matcher(markup).find());
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
