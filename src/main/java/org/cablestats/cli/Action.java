package org.cablestats.cli;

/** A command. Before it runs its words were checked, and those of its mixins. */
interface Action extends Options {
    void run(Program program);
}
