/**
 * When jobs run, and who starts them: what {@code schedule:} of a job says as a line of a crontab, as units of systemd, as a
 * CronJob of Kubernetes. Nothing here starts anything.
 *
 * <p>To read first: {@link org.cablestats.job.schedule.Schedule}, then {@link org.cablestats.job.schedule.Crontab}. Another that
 * starts programs by the clock is a class beside {@code Crontab} that takes a {@link org.cablestats.job.schedule.ScheduledJob},
 * with its rule in {@code Quoting} and its option in the command {@code jobs}.
 */
@NullMarked
package org.cablestats.job.schedule;

import org.jspecify.annotations.NullMarked;
