@NullMarked
package org.cablestats.search.words;

import org.jspecify.annotations.NullMarked;
