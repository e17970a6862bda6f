package org.cablestats.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cablestats.cable.CableFuzz;
import org.cablestats.source.record.Layout;
import org.cablestats.source.record.SourceRecord;

/** Whatever the bytes are, a page, a telegram or a copied text is one record, and its cable can be taken apart. */
public final class WholeFileFuzz {
    private static Layout layout = Reading.layout("page");

    private WholeFileFuzz() {}

    /**
     * Called by the fuzzer first.
     *
     * @param arguments {@code page}, {@code plusd}, {@code telegram} or {@code text}
     */
    public static void fuzzerInitialize(String[] arguments) {
        layout = Layouts.named(arguments[0]).orElseThrow();
    }

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        List<SourceRecord> whole = Reading.whole(layout, bytes);
        assertThat(whole).hasSize(1);
        Records.assertSound(whole.get(0));
        assertThat(Reading.cut(layout, bytes, Records.cuts(bytes))).isEqualTo(whole);
        Reading.cables(whole).forEach(CableFuzz::check);
    }
}
