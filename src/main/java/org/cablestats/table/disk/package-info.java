/**
 * Files of a warehouse on this machine: written so that a power cut leaves them whole, checked when they are read.
 *
 * <p>Read first: {@code SyncedFileIO}, {@code CheckedInput}, {@code NewFolder}.
 */
@NullMarked
package org.cablestats.table.disk;

import org.jspecify.annotations.NullMarked;
