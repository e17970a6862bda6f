package org.cablestats.report.file;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;

/** The templates of one folder of the program's own files. They escape whatever they are not told to leave alone. Thread-safe. */
public final class Layout {
    private final PebbleEngine engine;

    /**
     * Of a folder on the class path.
     *
     * @param folder with {@code /} at its end
     */
    public Layout(String folder) {
        ClasspathLoader loader = new ClasspathLoader();
        loader.setPrefix(folder);
        loader.setSuffix(".peb");
        this.engine = new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .build();
    }

    /** A template, by its name without an ending, with these words in it. */
    public String filled(String name, Map<String, Object> words) {
        PebbleTemplate template = engine.getTemplate(name);
        StringWriter out = new StringWriter();
        try {
            template.evaluate(out, words);
        } catch (IOException e) {
            throw new MachineException("Cannot write a page of " + name + ".peb: " + Reason.of(e), e);
        }
        return out.toString();
    }
}
