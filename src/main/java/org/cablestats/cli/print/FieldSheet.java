package org.cablestats.cli.print;

import java.util.List;
import org.cablestats.cli.console.Environment;
import org.cablestats.cli.console.Output;
import org.cablestats.cli.console.Screen;

/** Lines for a person: headings, and rows of a name, a text and where it came from, wrapped to the width of the screen. */
public record FieldSheet(Output out, boolean coloured, int width) {
    /** Where no terminal ends a line. */
    private static final int PAGE = 100;

    private static final int NARROWEST = 40;

    /** Narrower, sources would break within words. */
    private static final int NARROWEST_SOURCE = 16;

    /** The longest name of a column, {@code transmission_precedence}. */
    private static final int NAME = 23;

    private static final String MARGIN = "  ";
    private static final String GAP = "  ";
    private static final String BOLD = "\u001b[1m";
    private static final String DIM = "\u001b[2m";
    private static final String PLAIN = "\u001b[0m";

    public static FieldSheet of(Output out, Environment environment) {
        Screen screen = environment.screen();
        int width = screen.out() ? Math.max(NARROWEST, screen.columns()) : PAGE;
        return new FieldSheet(out, environment.coloursResults(), width);
    }

    void title(String text) {
        WrappedText.lines(CellText.oneLine(text), width).forEach(line -> out.line(styled(BOLD, line)));
    }

    /** A heading under an empty line, with where what follows came from. */
    void heading(String text, String source) {
        out.line("");
        if (source.isEmpty() || WrappedText.length(text + GAP + source) > width) {
            out.line(styled(BOLD, text));
            if (!source.isEmpty()) {
                WrappedText.lines(source, width - MARGIN.length()).forEach(line -> line(styled(DIM, line)));
            }
            return;
        }
        out.line(styled(BOLD, text) + GAP + styled(DIM, source));
    }

    /** A row with values one below the other, and where they came from beside them or, on a narrow screen, below. */
    public void row(String name, List<String> values, String source) {
        int sourceWidth = (beside() - GAP.length()) / 3;
        boolean isNarrow = sourceWidth < NARROWEST_SOURCE;
        int valueWidth = isNarrow ? beside() : beside() - GAP.length() - sourceWidth;
        List<String> left = values.stream()
                .flatMap(value -> WrappedText.lines(CellText.oneLine(value), valueWidth).stream())
                .toList();
        List<String> right =
                isNarrow ? WrappedText.lines("(" + source + ")", beside()) : WrappedText.lines(source, sourceWidth);
        int above = isNarrow ? left.size() : 0;
        String first = beside(name);
        for (int i = 0; i < Math.max(left.size(), above + right.size()); i++) {
            String value = i < left.size() ? left.get(i) : "";
            boolean hasSource = i >= above && i < above + right.size();
            String dim = hasSource ? styled(DIM, right.get(i - above)) : "";
            String places = isNarrow ? value : padded(value, valueWidth) + GAP;
            line(padded(i == 0 ? first : "", NAME) + GAP + places + dim);
        }
    }

    /** A row of two columns, of which the second is wrapped. */
    public void row(String name, String text) {
        List<String> lines = WrappedText.lines(CellText.oneLine(text), beside());
        String first = beside(name);
        for (int i = 0; i < lines.size(); i++) {
            line(padded(i == 0 ? first : "", NAME) + GAP + lines.get(i));
        }
    }

    /** A row of two columns, with as much of the second as fits on a line. */
    void beginning(String name, String text) {
        String words = CellText.oneLine(text).strip().replaceAll(" {2,}", " ");
        line(padded(beside(name), NAME) + GAP + WrappedText.beginning(words, beside()));
    }

    /** A text in its own lines, the long ones wrapped. */
    void text(String text) {
        text.lines()
                .flatMap(each -> WrappedText.lines(CellText.oneLine(each), width - MARGIN.length()).stream())
                .forEach(this::line);
    }

    /** Lines to be copied: none is wrapped. */
    void lines(String text) {
        text.lines().map(CellText::oneLine).forEach(this::line);
    }

    /** The name to print beside a text: none where it is longer than its place and gets a line to itself. */
    private String beside(String name) {
        if (WrappedText.length(name) <= NAME) {
            return name;
        }
        line(name);
        return "";
    }

    private int beside() {
        return width - MARGIN.length() - NAME - GAP.length();
    }

    private void line(String text) {
        out.line((MARGIN + text).stripTrailing());
    }

    private String styled(String style, String text) {
        return coloured ? style + text + PLAIN : text;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - WrappedText.length(text)));
    }
}
