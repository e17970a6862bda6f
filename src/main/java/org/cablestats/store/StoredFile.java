package org.cablestats.store;

/**
 * A file as it lies.
 *
 * @param location as Iceberg's metadata writes it
 * @param bytes its length
 * @param modified milliseconds since 1970, by the clock of the place
 */
public record StoredFile(String location, long bytes, long modified) {}
