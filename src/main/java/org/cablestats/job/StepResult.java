package org.cablestats.job;

import java.time.Duration;

/**
 * A step that came to an end.
 *
 * @param step that was taken
 * @param time that it took
 * @param outcome what it did
 */
public record StepResult(Step step, Duration time, Outcome outcome) {}
