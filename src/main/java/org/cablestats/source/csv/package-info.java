/**
 * {@code cables.csv}, cut anywhere and read side by side.
 *
 * <p>Read first: {@code CsvAnchor} for why it may be cut anywhere, {@code CsvRecords} for how damage is contained, {@code
 * CsvScanner}, which is measured.
 */
@NullMarked
package org.cablestats.source.csv;

import org.jspecify.annotations.NullMarked;
