package org.cablestats.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cablestats.source.csv.CsvLayout;
import org.cablestats.source.ids.IdsLayout;
import org.cablestats.source.json.JsonLayout;
import org.cablestats.source.page.PageReader;
import org.cablestats.source.page.PlusdReader;
import org.cablestats.source.record.Layout;
import org.cablestats.source.telegram.TelegramReader;
import org.cablestats.source.text.TextReader;

/** The layouts that this program reads, in the order in which they are tried. */
public final class Layouts {
    /** All layouts. */
    public static final List<Layout> ALL = List.of(
            new CsvLayout(),
            new JsonLayout(),
            new IdsLayout(),
            new WholeFileLayout("plusd", PlusdReader::matches, PageReader::read),
            new WholeFileLayout("page", PageReader::matches, PageReader::read),
            new WholeFileLayout("telegram", TelegramReader::matches, TelegramReader::read),
            new WholeFileLayout("text", TextReader::matches, TextReader::read));

    private Layouts() {}

    /** The layout of this name. */
    public static Optional<Layout> named(String name) {
        return ALL.stream().filter(layout -> layout.name().equals(name)).findFirst();
    }

    /** Their names, to be told what is expected: {@code csv, json, ids, plusd, page, telegram, text}. */
    public static String names() {
        return ALL.stream().map(Layout::name).collect(Collectors.joining(", "));
    }

    /**
     * The first layout that a file looks like; nothing where it is none of ours.
     *
     * @param file its name, with or without folders
     * @param head its first bytes, at most {@link Layout#HEAD_BYTES}
     */
    public static Optional<Layout> of(String file, byte[] head) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return ALL.stream().filter(layout -> layout.matches(name, head)).findFirst();
    }
}
