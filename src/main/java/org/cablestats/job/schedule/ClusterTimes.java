package org.cablestats.job.schedule;

import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cablestats.fault.UsageException;

/**
 * A schedule as the cron of Kubernetes takes it: in numbers, Sunday being 0, as it knows no 7. Of the two fields for days it
 * takes either also where one is a star with a step, as if that were chosen days.
 */
final class ClusterTimes {
    private ClusterTimes() {}

    /**
     * The five fields.
     *
     * @throws UsageException where it cannot say them: a day must be of both
     */
    static String of(ScheduledJob job) {
        Schedule schedule = job.schedule();
        ScheduledDays days = schedule.days();
        if (!days.either() && days.chooseDays() && days.chooseWeekdays()) {
            throw new UsageException("Cannot write a CronJob of job '" + job.name() + "': schedule '" + schedule.text()
                    + "' means days that are both of the month's and of the week's, of which Kubernetes takes either"
                    + " (expected one of the two fields to be *)");
        }
        NavigableSet<Integer> weekdays =
                days.weekdays().stream().map(day -> day % 7).collect(Collectors.toCollection(TreeSet::new));
        return String.join(
                " ",
                numbers(CrontabField.MINUTE, schedule),
                numbers(CrontabField.HOUR, schedule),
                days.areAll() || !days.chooseDays() ? "*" : numbers(days.days()),
                numbers(CrontabField.MONTH, schedule),
                days.areAll() || !days.chooseWeekdays() ? "*" : numbers(weekdays));
    }

    private static String numbers(CrontabField field, Schedule schedule) {
        NavigableSet<Integer> values = schedule.values(field);
        return values.equals(field.all()) ? "*" : numbers(values);
    }

    private static String numbers(NavigableSet<Integer> values) {
        return Ranges.of(values, "-", String::valueOf);
    }
}
