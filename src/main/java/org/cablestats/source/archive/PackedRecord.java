package org.cablestats.source.archive;

import org.cablestats.source.record.SourceRecord;

/**
 * A record of a file that may hold other files.
 *
 * @param entry ordinal of the entry that it stands in; 0 in a file that is no archive. Names do not tell entries apart: a tar may
 *     have several of one name
 * @param inner ordinal of the file among all those of an entry that is an archive itself; 0 in any other entry
 * @param record with the position in the entry, or in that file
 */
public record PackedRecord(int entry, int inner, SourceRecord record) {}
