package org.cablestats.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.cablestats.result.Unit;

/** Parts of each period as shares of 100 %: columns of years, areas of shorter periods. */
final class StackedShares implements Kind {
    /** Columns become too thin beyond. */
    private static final int MOST_COLUMNS = 60;

    private static final int FEWEST_FOR_AREAS = 3;
    private static final Amount SHARES = new Amount(Unit.of("shares"), Amount.Form.SHARE);

    @Override
    public Figure draw(Request request) {
        Stack stack = Stack.read(request);
        Words words = new ShareWords(request, stack).words();
        if (stack.isEmpty()) {
            return Sketch.figure(request, words, size -> Nothing.picture(request, size));
        }
        TimeGrid shares = stack.shares();
        boolean isYears = shares.step() == Step.YEAR && shares.size() <= MOST_COLUMNS;
        if (isYears || shares.size() < FEWEST_FOR_AREAS) {
            return Sketch.figure(request, words, size -> new SharePicture(stack, size).picture())
                    .withKey(key(stack))
                    .withOnly(stack.only());
        }
        int solid = shares.size() - 1;
        return Sketch.figure(request, words, size -> new StackPicture(stack, shares, SHARES, solid, size).picture());
    }

    private static List<Figure.KeyEntry> key(Stack stack) {
        return IntStream.range(0, stack.colors().size())
                .mapToObj(i -> new Figure.KeyEntry(
                        stack.colors().get(i), stack.parts().lines().get(i).name()))
                .toList();
    }
}
