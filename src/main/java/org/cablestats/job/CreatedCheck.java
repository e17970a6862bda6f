package org.cablestats.job;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.cablestats.run.RunCheck;

/** The day of the newest cable. */
record CreatedCheck(Deadline since, String place) implements Check {
    @Override
    public boolean isOfTime() {
        return since.age() != null;
    }

    @Override
    public RunCheck verdict(Facts facts) {
        LocalDate latest = facts.state().snapshot().latest();
        LocalDate earliest = since.at(facts.now()).atZone(ZoneOffset.UTC).toLocalDate();
        return new RunCheck(
                "the newest cable: " + (latest == null ? "none has a date" : latest),
                null,
                earliest + " or later",
                latest != null && !latest.isBefore(earliest));
    }
}
