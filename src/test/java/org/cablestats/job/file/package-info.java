/** Tests of the files that other programs read. */
@NullMarked
package org.cablestats.job.file;

import org.jspecify.annotations.NullMarked;
