package org.cablestats.cli.print;

import java.util.List;
import org.cablestats.cable.scan.TextRange;
import org.cablestats.cli.console.Environment;
import org.cablestats.cli.console.Output;
import org.cablestats.cli.console.Screen;
import org.cablestats.fault.PrintableText;
import org.cablestats.result.Json;
import org.cablestats.search.hit.Hit;
import org.cablestats.search.words.Excerpt;

/**
 * Hits for a person: a line that says where each stands, and what stands there. What was looked for is bold; where there is no bold it
 * stands between asterisks.
 */
public record HitPage(Output out, boolean coloured, int width) {
    /** Where no terminal ends a line. */
    private static final int PAGE = 100;

    private static final int NARROWEST = 40;
    private static final String MARGIN = "    ";
    private static final String GAP = "  ";

    public static HitPage of(Screen screen, Output out, Environment environment) {
        int width = screen.out() ? Math.max(NARROWEST, screen.columns()) : PAGE;
        return new HitPage(out, screen.out() && environment.coloursResults(), width);
    }

    public void print(List<Hit> hits) {
        hits.forEach(hit -> {
            out.line(PrintableText.line(heading(hit)));
            lines(hit.excerpt()).forEach(line -> out.line(MARGIN + line));
        });
    }

    private static String heading(Hit hit) {
        String created = hit.created() == null ? "undated" : hit.created().toString();
        String place = hit.paragraph() == null ? "outside of paragraphs" : "paragraph " + hit.paragraph();
        String more = hit.hits() == 1 ? "" : GAP + hit.hits() + " hits";
        return String.join(GAP, hit.id(), created, Json.plain(hit.origin()), place) + more;
    }

    private List<String> lines(Excerpt excerpt) {
        int text = width - MARGIN.length();
        return coloured ? BoldText.of(excerpt).lines(text) : WrappedText.lines(starred(excerpt), text);
    }

    private static String starred(Excerpt excerpt) {
        StringBuilder starred = new StringBuilder();
        int at = 0;
        for (TextRange mark : excerpt.marks()) {
            starred.append(excerpt.text(), at, mark.start());
            starred.append('*').append(mark.of(excerpt.text())).append('*');
            at = mark.end();
        }
        return PrintableText.line(starred.append(excerpt.text().substring(at)).toString());
    }
}
