@NullMarked
package org.cablestats.search.hit;

import org.jspecify.annotations.NullMarked;
