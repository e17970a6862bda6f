/**
 * What to read: the files that sources name, cut into tasks, and the records of a task.
 *
 * <p>Sources are files, folders, globs and whatever Hadoop can open. Folders are walked once; large files and archives are cut
 * where their format allows it, small files are gathered; a task names its files and nothing that is in them.
 *
 * <p>Who goes through an input twice gives both passes a {@link org.cablestats.input.Stage}: the first keeps there what it read of files
 * that are slow to read and cannot be cut, and the second reads that.
 *
 * <p>May import: source, store, cable, packed, fault, disk. Knows Hadoop, for what is not on this machine, and zstd-jni, for what is kept, but no
 * Spark. Read first: {@link org.cablestats.input.Plan}, then {@link org.cablestats.input.TaskRecords}.
 */
@NullMarked
package org.cablestats.input;

import org.jspecify.annotations.NullMarked;
