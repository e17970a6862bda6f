@NullMarked
package org.cablestats.packed;

import org.jspecify.annotations.NullMarked;
