package org.cablestats.alert;

/** On what somebody is to be told. */
public sealed interface Condition permits Threshold, Growth, SamePeriod, Moved, UnusualLoad {
    /** For people, and for the records: {@code above 100}. */
    String words();

    /** Says whether it holds. */
    Judgement judge(Evidence evidence);

    /** Whether it looks back, so that what was found is kept for later runs. */
    boolean looksBack();
}
