package org.cablestats.testing;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** An address of this machine that is not of loopback, so that others may reach it. */
public final class OtherAddress {
    private OtherAddress() {}

    /** One of them; skips the test where the machine has none. */
    public static String ofThisMachine() throws SocketException {
        List<String> addresses = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address
                        && !address.isLoopbackAddress()
                        && !address.isLinkLocalAddress())
                .map(InetAddress::getHostAddress)
                .toList();
        Assumptions.assumeFalse(addresses.isEmpty(), "This machine has no address but those of loopback");
        return addresses.get(0);
    }
}
