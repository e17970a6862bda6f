/**
 * The layouts that cables come in, each read into records.
 *
 * <p>Every byte of a file belongs to exactly one record, a cable or a reject with its reason, and the records of a file tile it
 * without gap or overlap, however it is cut into parts. Nothing in a file's content makes a reader throw, and none holds more
 * than one record and a buffer; only failing storage ends a reading ({@link org.cablestats.fault.MachineException}).
 *
 * <p>May import: cable, fault. The one owner of the HTML parser (jsoup).
 *
 * <p>Read first: {@link org.cablestats.source.Layout}, {@link org.cablestats.source.SourceRecord}, then {@code CsvAnchor} for why
 * {@code cables.csv} may be cut anywhere, {@code CsvRecords} for how damage is contained, and {@code PageReader}.
 *
 * <p>To add a layout: one class that implements {@code Layout}, its line in {@link org.cablestats.source.Layouts#ALL} before any
 * layout that would claim its files, and a folder of cases under {@code src/test/resources/source}, which a test finds by itself.
 */
@NullMarked
package org.cablestats.source;

import org.jspecify.annotations.NullMarked;
