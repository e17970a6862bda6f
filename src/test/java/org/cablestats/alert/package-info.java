@NullMarked
package org.cablestats.alert;

import org.jspecify.annotations.NullMarked;
