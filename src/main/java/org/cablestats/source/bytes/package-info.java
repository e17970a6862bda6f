/**
 * Bytes of a file: channels and windows over them, and the character set that they are in.
 *
 * <p>Read first: {@code ByteWindow} (records are looked at as a whole in it), {@code Decoded} (what a file of unknown encoding
 * says).
 */
@NullMarked
package org.cablestats.source.bytes;

import org.jspecify.annotations.NullMarked;
