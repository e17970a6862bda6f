@NullMarked
package org.cablestats.finding.level;

import org.jspecify.annotations.NullMarked;
