@NullMarked
package org.cablestats.search.index;

import org.jspecify.annotations.NullMarked;
