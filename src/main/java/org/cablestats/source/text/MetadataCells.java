package org.cablestats.source.text;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.cablestats.cable.CableParser;
import org.cablestats.cable.reference.Classification;
import org.cablestats.cable.reference.Posts;
import org.cablestats.source.date.WrittenDate;
import org.cablestats.source.date.WrittenDate.Order;
import org.jspecify.annotations.Nullable;

/** The cells of a copied row, each known by what it holds: an id, a date, a level, a post. They may come in any order. */
final class MetadataCells {
    private static final int MOST_DATES = 2;

    private final List<LocalDateTime> dates = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private String id = "";
    private String level = "";
    private String origin = "";
    private boolean hasReferences;

    /** The row of a line's cells; nothing where they are no row of a cable. */
    static @Nullable MetadataLine of(List<String> cells) {
        MetadataCells known = new MetadataCells();
        for (String cell : cells) {
            if (!known.add(cell)) {
                known.others.add(cell);
            }
        }
        return known.row();
    }

    /** Takes a cell that is known and the first of its kind; a number of a row and a cell without words say nothing. */
    boolean add(String cell) {
        if (saysNothing(cell)) {
            return true;
        }
        if (id.isEmpty() && MetadataLine.isReferenceId(cell) && CableParser.canonicalId(cell) != null) {
            id = cell;
            return true;
        }
        if (!hasReferences && isIds(cell)) {
            // The source keeps them in a column of their own.
            hasReferences = true;
            return true;
        }
        if (level.isEmpty() && Classification.of(cell).isPresent()) {
            level = cell;
            return true;
        }
        if (origin.isEmpty() && Posts.of(cell).isPresent()) {
            origin = cell;
            return true;
        }
        WrittenDate date = dates.size() < MOST_DATES ? WrittenDate.read(cell, Order.UNKNOWN) : null;
        return date != null && dates.add(date.time());
    }

    /** Takes a cell of which its place says that it is the origin, though no known post has that name. */
    boolean addOrigin(String cell) {
        boolean isMissing = origin.isEmpty();
        origin = isMissing ? cell : origin;
        return isMissing;
    }

    private static boolean isIds(String cell) {
        return Stream.of(cell.split("[|,; ]+")).allMatch(MetadataLine::isReferenceId);
    }

    /** The row: it has an id, and two of date, level and origin. A page is released after its cable was written. */
    @Nullable MetadataLine row() {
        // What begins with a digit is a date that can be read in two ways, or a number; no office is named so.
        if (origin.isEmpty()
                && !level.isEmpty()
                && others.size() == 1
                && !Character.isDigit(others.get(0).charAt(0))) {
            origin = others.get(0);
        }
        int known = (dates.isEmpty() ? 0 : 1) + (level.isEmpty() ? 0 : 1) + (origin.isEmpty() ? 0 : 1);
        if (id.isEmpty() || known < 2) {
            return null;
        }
        LocalDateTime created = dates.isEmpty() ? null : Collections.min(dates);
        LocalDateTime released = dates.size() < MOST_DATES ? null : Collections.max(dates);
        return new MetadataLine(id, created, released, level, origin);
    }

    /** Whether a cell is empty, a bare number or a database's word for nothing. */
    static boolean saysNothing(String cell) {
        return cell.chars().allMatch(c -> c >= '0' && c <= '9') || cell.equals("NULL") || cell.equals("\\N");
    }
}
