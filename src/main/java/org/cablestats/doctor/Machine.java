package org.cablestats.doctor;

import java.lang.management.ManagementFactory;

/**
 * What Java runs on.
 *
 * @param java version, such as 17.0.15
 * @param feature its first number
 * @param vendor who made it
 * @param bits 32 or 64, as the system says it
 * @param heap bytes that Java may take for objects
 * @param memory bytes of the machine, or of the container that it is
 * @param processors that Java may use
 */
record Machine(String java, int feature, String vendor, String bits, long heap, long memory, int processors) {
    /** This one. */
    static Machine here() {
        Runtime runtime = Runtime.getRuntime();
        return new Machine(
                System.getProperty("java.version", "unknown"),
                Runtime.version().feature(),
                System.getProperty("java.vendor", "unknown"),
                System.getProperty("sun.arch.data.model", "unknown"),
                runtime.maxMemory(),
                total(),
                runtime.availableProcessors());
    }

    private static long total() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getTotalMemorySize();
    }
}
