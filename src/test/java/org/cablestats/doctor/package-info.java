@NullMarked
package org.cablestats.doctor;

import org.jspecify.annotations.NullMarked;
