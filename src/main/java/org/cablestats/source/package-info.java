/**
 * The layouts that cables come in, each read into records.
 *
 * <p>Every byte of a file belongs to exactly one record, a cable or a reject with its reason, and the records of a file tile it
 * without gap or overlap, however it is cut into parts. Nothing in a file's content makes a reader throw, and none holds more
 * than one record and a buffer; only failing storage ends a reading ({@link org.cablestats.fault.MachineException}).
 *
 * <p>A file may be packed ({@code Packing} lists how): an archive's entries are then read as the files of a folder are, in the
 * archive's order. A record's file is {@code archive.tar/inner/path.html}, its offset the one in the entry. A tar is cut at its
 * headers and a zip in its directory, so that several tasks read one archive; a compressed tar, a 7z and a compressed file are one
 * stream, which one thread unpacks for others. What is damaged, encrypted or cut off is a reject under the name of the entry or,
 * where no entry can be told, of the archive, at the offset there (in a compressed tar: in the tar). Archives inside
 * archives are read to a depth of three ({@code NestedEntries}), a record's file being
 * {@code outer.tar/inner.zip/path.html}; what is deeper or too large is a reject. Links and folders hold no bytes and are passed over. A compressed
 * file whose content shows that it was unpacked under its name is read as it is.
 *
 * <p>A file that is read whole may be in UTF-16 or in an older character set ({@code Decoded}); offsets and lengths are those of its
 * bytes. A page that shows no cable, such as a mirror's list or index, is passed over with its kind ({@code ViewerPage}).
 *
 * <p>May import: cable, fault. The one owner of the HTML parser (jsoup) and of the archive library (commons-compress, with
 * zstd-jni and xz below it); of the JSON library it knows the stream of tokens alone, which every Spark has.
 *
 * <p>Read first: {@link org.cablestats.source.record.Layout}, {@link org.cablestats.source.record.SourceRecord}, then {@code CsvAnchor} for why
 * {@code cables.csv} may be cut anywhere, {@code CsvRecords} for how damage is contained, {@code PageReader}, {@code TelegramReader}, {@code LineRecords}, and {@code ArchiveEntries} for archives.
 *
 * <p>To add a layout: one class that knows and reads its files, as {@code TelegramReader} does, or that implements {@code Layout}, its line
 * in {@link org.cablestats.source.Layouts#ALL} before any layout that would claim its files, and a folder of cases under {@code src/test/resources/source}, which a test finds by itself.
 */
@NullMarked
package org.cablestats.source;

import org.jspecify.annotations.NullMarked;
