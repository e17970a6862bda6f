/** Rules that hold of the whole program. */
@NullMarked
package org.cablestats;

import org.jspecify.annotations.NullMarked;
