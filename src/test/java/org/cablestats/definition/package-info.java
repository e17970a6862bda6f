/** Tests of strict reading. */
@NullMarked
package org.cablestats.definition;

import org.jspecify.annotations.NullMarked;
