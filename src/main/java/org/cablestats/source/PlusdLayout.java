package org.cablestats.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.regex.Pattern;

/** A page of the Public Library of US Diplomacy, which has the cables of 1966 to 2010 and the telegrams of 1973 on: one a file. */
final class PlusdLayout implements Layout {
    private static final Pattern FILE_NAME = Pattern.compile("(\\d{2}|\\d{4})[A-Z]+\\d+_[a-z]\\.html?");
    private static final Pattern SYNOPSIS = Pattern.compile("<table[^>]{0,200}\\bid ?= ?[\"']?synopsis\\b");

    @Override
    public String name() {
        return "plusd";
    }

    /** The key block at the top of a page may be so long that nothing else is seen of it: then its name tells. */
    @Override
    public boolean matches(String fileName, byte[] head) {
        String markup = Head.markup(head);
        boolean isPage = PageLayout.isNamedAsPage(fileName)
                || markup.startsWith("<")
                || markup.startsWith("-----begin pgp public key block");
        return isPage
                && !markup.contains("<table class='cable'")
                && (FILE_NAME.matcher(fileName).matches()
                        || SYNOPSIS.matcher(markup).find());
    }

    @Override
    public boolean splittable() {
        return false;
    }

    @Override
    public Iterator<SourceRecord> read(String file, InputStream input, long start, long end) throws IOException {
        return WholeFile.read(file, input, start, PlusdReader::read);
    }
}
