package org.cablestats.correction;

import java.util.List;
import org.cablestats.statistic.Statistic;

/**
 * An answer that both reports have.
 *
 * @param section heading of the section that shows it
 * @param isDefinedOtherwise whether its statistic, or whom it is held against, is defined otherwise now
 * @param moved the numbers that are other
 */
public record ComparedAnswer(String section, Statistic statistic, boolean isDefinedOtherwise, List<MovedNumber> moved) {
    public ComparedAnswer {
        moved = List.copyOf(moved);
    }
}
