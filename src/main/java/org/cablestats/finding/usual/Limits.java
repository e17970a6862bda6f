package org.cablestats.finding.usual;

/**
 * Between which counts a quantity would be usual: where it is at most so often that far away by chance, it is not.
 *
 * @param level 0 to 1
 */
record Limits(Expectation expectation, Quantity now, Side side, double level) {
    /** The largest count that is usual; of a part at most the whole. */
    long high() {
        long inside = Math.max(0, Math.round(expectation.expected(now)));
        long outside = inside + 1;
        while (!isOutside(outside)) {
            inside = outside;
            outside *= 2;
            if (now.kind() == Quantity.Kind.PART && outside > now.of()) {
                outside = (long) now.of() + 1;
                break;
            }
        }
        while (outside - inside > 1) {
            long middle = (inside + outside) / 2;
            if (isOutside(middle)) {
                outside = middle;
            } else {
                inside = middle;
            }
        }
        return inside;
    }

    /** The smallest count that is usual. */
    long low() {
        long inside = Math.max(0, (long) Math.floor(expectation.expected(now)));
        long outside = -1;
        while (inside - outside > 1) {
            long middle = Math.floorDiv(inside + outside, 2);
            if (isOutside(middle)) {
                outside = middle;
            } else {
                inside = middle;
            }
        }
        return inside;
    }

    private boolean isOutside(long count) {
        boolean isMost = now.kind() == Quantity.Kind.PART && count > now.of();
        return isMost || expectation.isOutside(now.with(count), side, level);
    }
}
