@NullMarked
package org.cablestats.finding;

import org.jspecify.annotations.NullMarked;
