/** Tests of what can go wrong. */
@NullMarked
package org.cablestats.fault;

import org.jspecify.annotations.NullMarked;
