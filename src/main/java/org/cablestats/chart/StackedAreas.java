package org.cablestats.chart;

import org.cablestats.chart.data.FullPeriods;
import org.cablestats.chart.data.Request;
import org.cablestats.chart.data.Stack;
import org.cablestats.chart.data.TimeGrid;
import org.cablestats.chart.picture.StackPicture;
import org.cablestats.chart.words.StackWords;

/** Parts over time, stacked to their sum. */
final class StackedAreas implements Kind {
    @Override
    public Figure draw(Request request) {
        Stack stack = Stack.read(request);
        TimeGrid parts = stack.parts();
        int solid = FullPeriods.lastWhole(parts, request.latest());
        return Figure.of(
                request,
                new StackWords(request, stack).words(),
                stack.isEmpty(),
                parts.only(),
                size -> new StackPicture(stack, parts, request.amount(), solid, size).picture());
    }
}
