package io.jenkins.plugins.ftr.engine.rules.network;

import java.math.BigInteger;
import java.util.Optional;

/**
 * A block of IP addresses.
 *
 * @param address first bits of the address
 * @param prefix number of leading bits that count
 * @param bits 32 for IPv4, 128 for IPv6
 */
public record Cidr(BigInteger address, int prefix, int bits) {
    private static final int V4_BITS = 32;
    private static final int V6_BITS = 128;
    /** The ranges of private addresses: RFC 1918, carrier-grade NAT (RFC 6598), loopback, link-local, unique local IPv6. */
    private static final String[] PRIVATE = {
        "10.0.0.0/8",
        "172.16.0.0/12",
        "192.168.0.0/16",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "fc00::/7",
        "fe80::/10"
    };
    /** An IPv4 block this wide belongs to nobody: half the internet, a quarter and so on are the open internet in pieces. */
    private static final int WIDE_V4 = 4;

    private static final int WIDE_V6 = 16;

    /** Parses {@code a.b.c.d/n} or an IPv6 block; a plain address counts as a block of one. Empty when it is neither. */
    public static Optional<Cidr> parse(String text) {
        String stripped = text.strip();
        int slash = stripped.indexOf('/');
        String host = slash < 0 ? stripped : stripped.substring(0, slash);
        int bits = host.indexOf(':') >= 0 ? V6_BITS : V4_BITS;
        Optional<BigInteger> address = bits == V6_BITS ? parseV6(host) : parseV4(host);
        int prefix = slash < 0 ? bits : number(stripped.substring(slash + 1), 10, bits);
        return prefix < 0 ? Optional.empty() : address.map(found -> new Cidr(found, prefix, bits));
    }

    private static Optional<BigInteger> parseV4(String host) {
        String[] parts = host.split("\\.", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        BigInteger result = BigInteger.ZERO;
        for (String part : parts) {
            int octet = number(part, 10, 255);
            if (octet < 0) {
                return Optional.empty();
            }
            result = result.shiftLeft(8).or(BigInteger.valueOf(octet));
        }
        return Optional.of(result);
    }

    private static Optional<BigInteger> parseV6(String host) {
        int gap = host.indexOf("::");
        String[] head = split(gap < 0 ? host : host.substring(0, gap));
        String[] tail = gap < 0 ? new String[0] : split(host.substring(gap + 2));
        int missing = 8 - head.length - tail.length;
        if (gap < 0 ? missing != 0 : missing < 1) {
            return Optional.empty();
        }
        BigInteger result = BigInteger.ZERO;
        for (int i = 0; i < 8; i++) {
            String group =
                    i < head.length ? head[i] : i < head.length + missing ? "0" : tail[i - head.length - missing];
            int number = number(group, 16, 0xFFFF);
            if (number < 0) {
                return Optional.empty();
            }
            result = result.shiftLeft(16).or(BigInteger.valueOf(number));
        }
        return Optional.of(result);
    }

    private static String[] split(String groups) {
        return groups.isEmpty() ? new String[0] : groups.split(":", -1);
    }

    private static int number(String text, int radix, int max) {
        if (text.isEmpty() || text.length() > 4 || Character.digit(text.charAt(0), radix) < 0) {
            return -1;
        }
        try {
            int value = Integer.parseInt(text, radix);
            return value <= max ? value : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Whether every address of another block is in this one. */
    public boolean contains(Cidr other) {
        return bits == other.bits
                && prefix <= other.prefix
                && address.shiftRight(bits - prefix).equals(other.address.shiftRight(bits - prefix));
    }

    /** Whether this is the whole internet: {@code 0.0.0.0/0} or {@code ::/0}, in any spelling. */
    public boolean isEverywhere() {
        return prefix == 0;
    }

    /** Whether so much of the internet is in it that it can name nobody: the whole of it, or a large piece. */
    public boolean isOpen() {
        return prefix <= (bits == V4_BITS ? WIDE_V4 : WIDE_V6) && !isPrivate();
    }

    /** Whether all its addresses are private ones. */
    public boolean isPrivate() {
        for (String range : PRIVATE) {
            if (parse(range).orElseThrow().contains(this)) {
                return true;
            }
        }
        return false;
    }
}
