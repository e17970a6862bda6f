@NullMarked
package org.cablestats.finding.usual;

import org.jspecify.annotations.NullMarked;
