package org.cablestats.chart;

import java.util.ArrayList;
import java.util.List;

/** Names above columns: in one line where they fit, else in two lines, else cut. */
final class ColumnHeads {
    private static final double GAP = 4;
    private static final double ABOVE = 12;

    private ColumnHeads() {}

    static List<Layer> of(List<String> names, Frame frame) {
        double column = frame.plot().getWidth() / names.size();
        double middle = frame.plot().getY() - ABOVE;
        List<String> shown = shortened(names, column - GAP);
        int step = (int) Math.ceil((Text.widest(shown, HouseStyle.LABEL) + GAP) / column);
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            // Hours are in an order, so a reader can count on from the one before.
            if (i % step == 0) {
                double x = frame.plot().getX() + column * (i + 0.5);
                layers.add(Text.centred(shown.get(i), x, middle, Text.Align.MIDDLE, HouseStyle.MUTED));
            }
        }
        return layers;
    }

    private static List<String> shortened(List<String> names, double width) {
        if (names.stream().allMatch(name -> name.length() <= 2)) {
            return names;
        }
        return names.stream()
                .map(name -> Text.fit(name, HouseStyle.LABEL, width))
                .toList();
    }
}
