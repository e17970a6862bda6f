/**
 * What is concluded from what SQL gathers: how sure a share is, when a topic burst, how much of a station's traffic is there. Each method
 * is plain Java over a bounded table; a statistic names one in its header, and its columns are declared and checked like any other's.
 *
 * <p>May import: finding, result. Read first: {@link org.cablestats.method.Method}, {@link org.cablestats.method.Gathered}. To add a method: its
 * class here, and its line in {@link org.cablestats.method.Methods}.
 */
@NullMarked
package org.cablestats.method;

import org.jspecify.annotations.NullMarked;
