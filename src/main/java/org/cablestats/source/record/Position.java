package org.cablestats.source.record;

import java.io.Serializable;

/**
 * Where a record stands.
 *
 * @param file name of the file as the user would know it, with {@code /} as separator; never absolute
 * @param offset first byte
 * @param length bytes
 */
public record Position(String file, long offset, long length) implements Serializable {}
