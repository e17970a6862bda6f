package org.cablestats.job;

import java.time.Duration;

/** A step that came to an end, with the time that it took. */
public record StepResult(Step step, Duration time, Outcome outcome) {}
