/** Tests of strict reading and of JSON. */
@NullMarked
package org.cablestats.definition;

import org.jspecify.annotations.NullMarked;
