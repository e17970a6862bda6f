package org.cablestats.input;

import org.cablestats.source.SourceRecord;

/**
 * A record with the file that it stands in.
 *
 * @param file which, possibly an archive
 * @param entry ordinal of the entry in an archive; 0 in any other file
 * @param record with its position in the entry or file
 */
public record InputRecord(InputFile file, int entry, SourceRecord record) {}
