/** Tests of jobs: their files, what they verify, how their steps are put to the other packages. */
@NullMarked
package org.cablestats.job.schedule;

import org.jspecify.annotations.NullMarked;
