/**
 * Pages made of text, charts and tables.
 *
 * <p>May import: statistic, chart, definition.
 */
@NullMarked
package org.cablestats.report;

import org.jspecify.annotations.NullMarked;
