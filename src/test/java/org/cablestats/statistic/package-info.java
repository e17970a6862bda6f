/** Tests of statistics: their files, their checks, their answers. */
@NullMarked
package org.cablestats.statistic;

import org.jspecify.annotations.NullMarked;
