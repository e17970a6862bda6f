package org.cablestats.cli;

/** The program's entry. */
public final class Main {
    private Main() {}

    /** Starts. */
    public static void main(String[] arguments) {
        System.out.println(arguments.length);
    }
}
