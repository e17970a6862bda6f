package org.cablestats.chart.data;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.cablestats.chart.style.KeyEntry;
import org.cablestats.chart.style.Palette;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a whole over time.
 *
 * @param all all parts of the table
 * @param parts the parts that are drawn, from the baseline up: of classifications the most secret first, else the largest; the rest and the
 *     unknown on top
 * @param colors one for each part
 */
public record Stack(TimeGrid all, TimeGrid parts, List<Color> colors) {
    public Stack {
        colors = List.copyOf(colors);
    }

    public static Stack read(Request request) {
        TimeGrid read = TimeReader.read(request);
        TimeGrid all = read.with(read.lines().stream().map(Line::stackable).toList());
        List<Line> named = new ArrayList<>(all.named());
        List<Line> unknown = all.lines().stream().filter(Line::isQuiet).toList();
        if (all.order() == Order.CLASSIFICATION) {
            Collections.reverse(named);
        } else {
            int most = Palette.CATEGORIES.size();
            named = new ArrayList<>(all.with(named)
                    .firstAndOther(Math.min(most, request.top(most)))
                    .lines());
        }
        named.addAll(unknown);
        TimeGrid parts = all.with(named);
        return new Stack(all, parts, LineColors.ofParts(parts));
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The parts as shares of each period's sum, 0 to 1; zero where the sum is. */
    public TimeGrid shares() {
        Line sum = parts.sum();
        return parts.with(parts.lines().stream().map(line -> line.shareOf(sum)).toList());
    }

    /** Colours and names of the parts. */
    public List<KeyEntry> key() {
        return IntStream.range(0, colors.size())
                .mapToObj(i -> new KeyEntry(
                        colors.get(i), parts.words().name(parts.lines().get(i).name())))
                .toList();
    }

    /** The only part of the only period, in words; null where there are others. */
    public @Nullable String only() {
        long seen = parts.lines().stream().filter(line -> line.total() > 0).count();
        return seen > 1 ? null : parts.only();
    }

    /** How many of the named parts stand alone. */
    public int shown() {
        return parts.named().size();
    }

    /** How many named parts there are. */
    public int named() {
        return all.named().size();
    }
}
