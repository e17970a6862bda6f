@NullMarked
package org.cablestats.finding.burst;

import org.jspecify.annotations.NullMarked;
