/** What is learned from invented cables. */
@NullMarked
package org.cablestats.learn;

import org.jspecify.annotations.NullMarked;
