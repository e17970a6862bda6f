/** Loads into warehouses of their own. */
@NullMarked
package org.cablestats.load;

import org.jspecify.annotations.NullMarked;
