package org.cablestats.chart;

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
