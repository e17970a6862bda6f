package org.cablestats.chart;

/** Parts over time, stacked to their sum. */
final class StackedAreas implements Kind {
    @Override
    public Figure draw(Request request) {
        Stack stack = Stack.read(request);
        TimeGrid parts = stack.parts();
        int solid = FullPeriods.lastWhole(parts, request.latest());
        return Sketch.figure(
                        request,
                        new StackWords(request, stack).words(),
                        size -> stack.isEmpty()
                                ? Nothing.picture(request, size)
                                : new StackPicture(stack, parts, request.amount(), solid, size).picture())
                .withOnly(parts.only());
    }
}
