/** Tests of what is put on the disk. */
@NullMarked
package org.cablestats.disk;

import org.jspecify.annotations.NullMarked;
