/**
 * What to read: the files that sources name, cut into tasks, and the records of a task.
 *
 * <p>Sources are files, folders, globs and whatever Hadoop can open. Folders are walked once; large files and archives are cut
 * where their format allows it, small files are gathered; a task names its files and nothing that is in them.
 *
 * <p>May import: source, store, fault. Knows Hadoop, for what is not on this machine, but no Spark. Read first:
 * {@link org.cablestats.input.Plan}, then {@link org.cablestats.input.TaskRecords}.
 */
@NullMarked
package org.cablestats.input;

import org.jspecify.annotations.NullMarked;
