package org.cablestats.table.schema;

/**
 * What became of the records of a load: {@code read} is the sum of the others.
 *
 * @param read records of the input
 * @param added cables that were not in the table ({@code new} in every table and message; the word is reserved in Java)
 * @param updated cables that a later release or a better version replaced
 * @param unchanged cables that were in the table already
 * @param duplicate records of a cable of which a better or equal version stays
 * @param rejected records that could not be read
 */
public record LoadCounts(long read, long added, long updated, long unchanged, long duplicate, long rejected) {}
