package org.cablestats.chart.axis;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cablestats.chart.style.Frame;
import org.cablestats.chart.style.KeyEntry;
import org.cablestats.chart.style.Layer;
import org.cablestats.chart.style.Size;
import org.cablestats.chart.style.Text;

/**
 * Names of lines or parts over time: beside their ends so that none overlap and all move as little as they can (pool adjacent
 * violators), in a narrow picture as a key above the plot.
 */
public final class EndLabels {
    private static final double HEIGHT = 15;
    private static final double WIDEST = 150;
    private static final double GAP = 8;
    private static final int WIDE_PICTURE = 300;
    private static final int NARROW_PICTURE = 240;
    private static final double RIGHT_EDGE = 16;

    private final boolean areAtEnds;
    private final Key key;
    private final Frame frame;

    /** The labels of a picture of time with these names, of none where there is one line, and with room for a value axis. */
    public EndLabels(List<KeyEntry> names, double left, Size size) {
        this.areAtEnds = size == Size.WIDE && !names.isEmpty();
        this.key = new Key(areAtEnds ? List.of() : names, size.width());
        double right = areAtEnds ? room(names.stream().map(KeyEntry::label).toList()) : RIGHT_EDGE;
        int height = size.pick(WIDE_PICTURE, NARROW_PICTURE) + (int) Math.ceil(key.height());
        double top = key.height() + HouseStyle.TOP;
        this.frame = Frame.of(size, height, left, top, right, HouseStyle.TIME_LABELS);
    }

    /** A name at the end of a line or part. */
    public record Label(String name, double wanted, Text.Ink ink) {}

    /** The picture with the room that they take. */
    public Frame frame() {
        return frame;
    }

    /** The key above the plot; nothing in a wide picture. */
    public List<Layer> key() {
        return key.layers();
    }

    /** Px to the right of a plot that names take. */
    private static double room(List<String> names) {
        return Math.min(WIDEST, Math.ceil(Text.widest(names, HouseStyle.STRONG))) + 14;
    }

    /** Names to the right of the plot; nothing in a narrow picture. */
    public List<Layer> layers(List<Label> labels) {
        if (!areAtEnds) {
            return List.of();
        }
        Rectangle2D plot = frame.plot();
        List<Double> placed = place(labels.stream().map(Label::wanted).toList(), HEIGHT, plot.getY(), plot.getMaxY());
        return IntStream.range(0, labels.size())
                .mapToObj(i -> {
                    Text.Ink ink = labels.get(i).ink;
                    String name = Text.fit(labels.get(i).name, ink.font(), WIDEST);
                    return Text.centred(name, plot.getMaxX() + GAP, placed.get(i), Text.Align.START, ink);
                })
                .toList();
    }

    /** Labels that touch each other and so move as one: their mean offset keeps the sum of squared moves smallest. */
    private record Pool(double sum, int size) {
        double mean() {
            return sum / size;
        }

        Pool with(Pool other) {
            return new Pool(sum + other.sum, size + other.size);
        }
    }

    /**
     * Centres of labels in px.
     *
     * @param wanted where each label would stand alone, in any order
     * @param height least distance of two centres
     * @param top least centre
     * @param bottom greatest centre; not kept where there are more labels than fit
     * @return one centre for each wanted one, in the same order
     */
    public static List<Double> place(List<Double> wanted, double height, double top, double bottom) {
        List<Integer> order = IntStream.range(0, wanted.size())
                .boxed()
                .sorted(Comparator.comparing(wanted::get))
                .toList();
        List<Pool> pools = new ArrayList<>();
        for (int rank = 0; rank < order.size(); rank++) {
            Pool pool = new Pool(wanted.get(order.get(rank)) - rank * height, 1);
            while (!pools.isEmpty() && pools.get(pools.size() - 1).mean() > pool.mean()) {
                pool = pools.remove(pools.size() - 1).with(pool);
            }
            pools.add(pool);
        }
        double greatest = Math.max(top, bottom - (order.size() - 1) * height);
        Double[] centres = new Double[order.size()];
        int rank = 0;
        for (Pool pool : pools) {
            for (int i = 0; i < pool.size; i++, rank++) {
                centres[order.get(rank)] = Math.min(greatest, Math.max(top, pool.mean())) + rank * height;
            }
        }
        return List.of(centres);
    }
}
