@NullMarked
package org.cablestats.method;

import org.jspecify.annotations.NullMarked;
