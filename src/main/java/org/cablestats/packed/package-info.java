/**
 * Many small values at once: as bytes, which take a tenth of the memory of objects, and in order from several runs; times as tables
 * keep them. Knows nothing of cables, and imports nothing of ours.
 */
@NullMarked
package org.cablestats.packed;

import org.jspecify.annotations.NullMarked;
