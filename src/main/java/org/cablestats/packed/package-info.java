/**
 * Many small values at once: as bytes, which take a tenth of the memory of objects, and in order from several runs. Knows nothing of
 * cables.
 */
@NullMarked
package org.cablestats.packed;

import org.jspecify.annotations.NullMarked;
