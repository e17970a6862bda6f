package org.cablestats.network;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.cablestats.fault.UsageException;

/**
 * Where the program listens.
 *
 * @param port 0 for any that is free
 */
public record Listening(InetAddress address, int port) {
    private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");

    private static final int GREATEST_PORT = 65_535;

    /** Beyond every port. */
    private static final int NONE = GREATEST_PORT + 1;

    private static final int USUAL_PORT = 80;

    /**
     * On an address of this machine, as somebody writes it.
     *
     * @throws UsageException where it is no address, stands for all of them, or the port is none
     */
    public static Listening of(String address, String port) {
        int number = PORT.matcher(port).matches() ? Integer.parseInt(port) : NONE;
        if (number > GREATEST_PORT) {
            throw new UsageException("Invalid --port: '" + port + "' (expected 0 to " + GREATEST_PORT + ")");
        }
        return of(address, number);
    }

    private static Listening of(String address, int port) {
        boolean isLiteral = address.matches("[0-9.]+|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*");
        try {
            InetAddress read = isLiteral ? InetAddress.getByName(address) : InetAddress.getByAddress(new byte[4]);
            if (!read.isAnyLocalAddress()) {
                return new Listening(read, port);
            }
        } catch (UnknownHostException e) {
            throw mistake(address);
        }
        throw mistake(address);
    }

    private static UsageException mistake(String address) {
        return new UsageException(
                "Invalid --listen: '" + address + "' (expected one address of this machine such as 127.0.0.1)");
    }

    /** Whether nobody but this machine can ask. */
    public boolean isLoopback() {
        return address.isLoopbackAddress();
    }

    /** The address with the port that was taken. */
    public String at(int taken) {
        return literal() + ":" + taken;
    }

    /** The same as a browser writes it, which leaves out the usual port. */
    public String host(int taken) {
        return taken == USUAL_PORT ? literal() : at(taken);
    }

    private String literal() {
        String text = address.getHostAddress();
        return address instanceof Inet6Address ? "[" + text + "]" : text;
    }

    /** What requests may call it, at the port that was taken. */
    public Set<String> hosts(int taken) {
        Set<String> hosts = new HashSet<>();
        hosts.add(host(taken));
        if (isLoopback()) {
            hosts.add(taken == USUAL_PORT ? "localhost" : "localhost:" + taken);
        }
        return hosts;
    }
}
