package org.cablestats.input;

import org.cablestats.source.record.SourceRecord;

/**
 * A record with the file that it stands in.
 *
 * @param file which, possibly an archive
 * @param entry ordinal of the entry in an archive; 0 in any other file
 * @param inner ordinal of the file in an entry that is an archive itself; 0 in any other entry
 * @param record with its position in the innermost of them
 */
public record InputRecord(InputFile file, int entry, int inner, SourceRecord record) {}
