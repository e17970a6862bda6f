package org.cablestats.chart;

import org.cablestats.chart.data.Amount;
import org.cablestats.chart.data.PeriodLength;
import org.cablestats.chart.data.Request;
import org.cablestats.chart.data.Stack;
import org.cablestats.chart.data.TimeGrid;
import org.cablestats.chart.picture.SharePicture;
import org.cablestats.chart.picture.StackPicture;
import org.cablestats.chart.words.FigureWords;
import org.cablestats.chart.words.ShareWords;
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
        FigureWords words = new ShareWords(request, stack).words();
        TimeGrid shares = stack.shares();
        boolean isYears = shares.step() == PeriodLength.YEAR && shares.size() <= MOST_COLUMNS;
        if (!stack.isEmpty() && (isYears || shares.size() < FEWEST_FOR_AREAS)) {
            return Figure.of(request, words, false, stack.only(), size -> new SharePicture(stack, size).picture())
                    .withKey(stack.key());
        }
        int solid = shares.size() - 1;
        return Figure.of(
                request,
                words,
                stack.isEmpty(),
                null,
                size -> new StackPicture(stack, shares, SHARES, solid, size).picture());
    }
}
