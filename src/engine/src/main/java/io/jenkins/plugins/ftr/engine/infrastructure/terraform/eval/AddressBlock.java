package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import java.math.BigInteger;

/**
 * A block of IPv4 or IPv6 addresses.
 *
 * @param address first address
 * @param length length of the prefix
 * @param bits 32 or 128
 */
record AddressBlock(BigInteger address, int length, int bits) {
    /** Parses {@code address/length}; {@code null} when it is none. Bits behind the prefix are cleared. */
    static AddressBlock parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || text.length() - slash > 4 || text.length() > 60) {
            return null;
        }
        BigInteger length = digits(text.substring(slash + 1), 10);
        String host = text.substring(0, slash);
        int bits = host.indexOf(':') < 0 ? 32 : 128;
        BigInteger address = bits == 32 ? v4(host) : v6(host);
        if (length == null || address == null || length.intValue() > bits) {
            return null;
        }
        int free = bits - length.intValue();
        return new AddressBlock(address.shiftRight(free).shiftLeft(free), length.intValue(), bits);
    }

    private static BigInteger digits(String text, int base) {
        if (text.isEmpty() || text.length() > 4) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 'f' || Character.digit(text.charAt(i), base) < 0) {
                return null;
            }
        }
        return new BigInteger(text, base);
    }

    private static BigInteger v4(String text) {
        String[] parts = text.split("\\.", -1);
        BigInteger address = BigInteger.ZERO;
        for (String part : parts) {
            BigInteger number = digits(part, 10);
            if (parts.length != 4 || number == null || number.intValue() > 255) {
                return null;
            }
            address = address.shiftLeft(8).add(number);
        }
        return address;
    }

    private static BigInteger v6(String text) {
        String source = text;
        if (source.indexOf('.') > 0) {
            int colon = source.lastIndexOf(':');
            BigInteger tail = v4(source.substring(colon + 1));
            if (tail == null) {
                return null;
            }
            source = source.substring(0, colon + 1) + tail.shiftRight(16).toString(16) + ":"
                    + tail.and(BigInteger.valueOf(0xFFFF)).toString(16);
        }
        int gap = source.indexOf("::");
        String head = gap < 0 ? source : source.substring(0, gap);
        String tail = gap < 0 ? "" : source.substring(gap + 2);
        String[] left = head.isEmpty() ? new String[0] : head.split(":", -1);
        String[] right = tail.isEmpty() ? new String[0] : tail.split(":", -1);
        int missing = 8 - left.length - right.length;
        if (gap < 0 ? missing != 0 : missing < 1) {
            return null;
        }
        BigInteger address = BigInteger.ZERO;
        for (int i = 0; i < 8; i++) {
            String part =
                    i < left.length ? left[i] : i < left.length + missing ? "0" : right[i - left.length - missing];
            BigInteger number = digits(part, 16);
            if (number == null) {
                return null;
            }
            address = address.shiftLeft(16).add(number);
        }
        return address;
    }

    int hostBits() {
        return bits - length;
    }

    /** An address of this family as text. */
    String text(BigInteger value) {
        return bits == 32 ? textOfV4(value) : textOfV6(value);
    }

    private static String textOfV4(BigInteger value) {
        long number = value.longValue();
        return (number >> 24 & 255) + "." + (number >> 16 & 255) + "." + (number >> 8 & 255) + "." + (number & 255);
    }

    /** The longest run of zero groups is left out (RFC 5952). */
    private static String textOfV6(BigInteger value) {
        int[] groups = new int[8];
        for (int i = 0; i < 8; i++) {
            groups[i] = value.shiftRight(112 - 16 * i).intValue() & 0xFFFF;
        }
        int start = -1;
        int longest = 1;
        for (int i = 0; i < 8; i++) {
            int run = 0;
            while (i + run < 8 && groups[i + run] == 0) {
                run++;
            }
            if (run > longest) {
                start = i;
                longest = run;
            }
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            if (i == start) {
                out.append("::");
                i += longest - 1;
            } else {
                out.append(out.length() == 0 || out.charAt(out.length() - 1) == ':' ? "" : ":")
                        .append(Integer.toHexString(groups[i]));
            }
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return text(address) + "/" + length;
    }
}
