/**
 * The layouts as data sources of Spark: {@code spark.read().format("cablestats-csv").load(...)} gives records as they stand in the
 * source, before anything is taken apart; for spark-shell, PySpark and SQL, without the rest of this program.
 *
 * <p>Needs no jar but ours, and jsoup for {@code cablestats-page} and {@code cablestats-plusd}: nothing
 * here may reach for more than Spark brings. Three classes of Spark are not public and cannot be done without: the row, the array
 * and the string that its engine computes with ({@code GenericInternalRow}, {@code GenericArrayData}, {@code UTF8String}).
 *
 * <p>May import: input, source, cable, packed, fault. Knows Spark. Read first: {@link org.cablestats.connector.LayoutSource}, then
 * {@code RawScan} and {@code RawReader}. To add a layout: a class like {@code TextSource} and its line in
 * {@code META-INF/services}.
 */
@NullMarked
package org.cablestats.connector;

import org.jspecify.annotations.NullMarked;
