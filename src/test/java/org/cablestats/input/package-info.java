/** Plans of what to read. */
@NullMarked
package org.cablestats.input;

import org.jspecify.annotations.NullMarked;
