/** Tests of what a report says of the numbers of the one before it. */
@NullMarked
package org.cablestats.correction;

import org.jspecify.annotations.NullMarked;
