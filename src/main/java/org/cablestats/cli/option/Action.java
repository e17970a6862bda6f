package org.cablestats.cli.option;

/** A command. Before it runs its words were checked, and those of its mixins. */
public interface Action extends Options {
    void run(Program program);
}
