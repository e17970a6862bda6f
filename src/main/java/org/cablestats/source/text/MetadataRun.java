package org.cablestats.source.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of a copied row on lines of their own, without names: what they hold tells what they are. */
final class MetadataRun {
    private static final int MOST_LINES_ABOVE = 8;
    private static final int MOST_LINES_BELOW = 16;
    private static final int LONGEST_ORIGIN = 60;

    private final List<String> lines;
    private final MetadataCells cells = new MetadataCells();

    private MetadataRun(List<String> lines) {
        this.lines = lines;
    }

    /** The row whose id stands on a line by itself; nothing where it is no row. */
    static @Nullable CopiedMetadata around(List<String> lines, int at) {
        String id = Cell.plain(lines.get(at));
        if (!MetadataLine.isReferenceId(id)) {
            return null;
        }
        MetadataRun run = new MetadataRun(lines);
        run.cells.add(id);
        run.readAbove(at);
        int end = run.readBelow(at);
        MetadataLine row = run.cells.row();
        return row == null ? null : new CopiedMetadata(row, "", end, LinkNumbers.last(lines.get(end - 1)), false);
    }

    private void readAbove(int id) {
        int at = id - 1;
        while (at >= Math.max(0, id - MOST_LINES_ABOVE) && takes(at)) {
            at--;
        }
    }

    /** Takes the cells below; gives the line below them. */
    private int readBelow(int id) {
        int end = id + 1;
        int at = end;
        while (at < Math.min(lines.size(), id + MOST_LINES_BELOW) && (takes(at) || takesOrigin(at))) {
            at++;
            end = lines.get(at - 1).isBlank() ? end : at;
        }
        return end;
    }

    private boolean takes(int at) {
        return cells.add(cell(at));
    }

    /** An unknown post stands between two cells that are known, or behind one and before a blank line. */
    private boolean takesOrigin(int at) {
        String cell = cell(at);
        boolean isBelow = !lines.get(at - 1).isBlank();
        boolean isEnd = at + 1 >= lines.size() || lines.get(at + 1).isBlank();
        return isBelow
                && cell.length() <= LONGEST_ORIGIN
                && !TextHeader.begins(cell)
                && (isEnd || isKnown(at + 1))
                && cells.addOrigin(cell);
    }

    private boolean isKnown(int at) {
        return new MetadataCells().add(cell(at));
    }

    private String cell(int at) {
        return Cell.plain(String.join(" ", Cell.of(lines.get(at))));
    }
}
