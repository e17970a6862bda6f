/**
 * Files for other programs: answers as text, cables as JSON and as texts to read, and the files of an export.
 *
 * <p>To read first: {@link org.cablestats.job.file.AnswerText}, {@link org.cablestats.job.file.ExportedFiles}. The command line
 * prints by the same classes.
 */
@NullMarked
package org.cablestats.job.file;

import org.jspecify.annotations.NullMarked;
