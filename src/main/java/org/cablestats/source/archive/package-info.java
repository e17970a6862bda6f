/**
 * Archives and compressed files, read where they lie and never written to disk under names of their own.
 *
 * <p>Read first: {@code PackedFile}, {@code PackedRecords}, {@code ArchiveEntries}; {@code NestedArchive} for archives in
 * archives.
 */
@NullMarked
package org.cablestats.source.archive;

import org.jspecify.annotations.NullMarked;
