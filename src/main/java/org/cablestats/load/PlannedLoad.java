package org.cablestats.load;

import org.cablestats.input.Plan;

/** A load whose sources have been found and cut into tasks. */
public final class PlannedLoad {
    private final LoadRequest request;
    private final Plan plan;

    private PlannedLoad(LoadRequest request, Plan plan) {
        this.request = request;
        this.plan = plan;
    }

    /**
     * Finds the sources of a load, before a warehouse is made for them.
     *
     * @throws org.cablestats.fault.UsageException naming each source that cannot be found, is empty or of no known layout
     */
    public static PlannedLoad of(LoadRequest request) {
        return new PlannedLoad(request, Plan.of(request.sources(), request.layout()));
    }

    LoadRequest request() {
        return request;
    }

    Plan plan() {
        return plan;
    }
}
