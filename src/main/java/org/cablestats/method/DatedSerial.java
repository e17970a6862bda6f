package org.cablestats.method;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The number of a cable in its station's series of a year.
 *
 * @param serial from 1
 * @param day when it was sent; null where unknown
 */
record DatedSerial(long serial, @Nullable LocalDate day) {}
