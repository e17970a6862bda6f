package org.cablestats.job;

import org.cablestats.load.Progress;

/** The progress of a step's own steps, told as part of it: {@code load: read}. */
final class SubSteps implements Progress {
    private final String step;
    private final Progress progress;

    SubSteps(String step, Progress progress) {
        this.step = step;
        this.progress = progress;
    }

    @Override
    public void begin(String name) {
        progress.begin(step + ": " + name);
    }

    @Override
    public void advance(long done, long total, String unit) {
        progress.advance(done, total, unit);
    }

    @Override
    public void end() {
        progress.end();
    }
}
