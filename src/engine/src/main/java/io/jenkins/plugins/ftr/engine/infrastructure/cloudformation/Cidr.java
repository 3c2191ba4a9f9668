package io.jenkins.plugins.ftr.engine.infrastructure.cloudformation;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

/** The arithmetic of {@code Fn::Cidr}. */
final class Cidr {
    /** Most blocks the function gives, see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-cidr.html */
    /** A number a name server would not be asked about: 256.1.1.1 looks like an address and is a name. */
    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";

    private static final int MAX_COUNT = 256;

    private Cidr() {}

    /**
     * Consecutive blocks of an address block.
     *
     * @param block e.g. {@code 10.0.0.0/16}
     * @param count how many
     * @param hostBits bits left to hosts in each
     * @return the blocks, or an empty list when the arguments do not fit
     */
    static List<String> split(String block, int count, int hostBits) {
        int slash = block.indexOf('/');
        if (slash < 0 || count < 1 || count > MAX_COUNT || hostBits < 1) {
            return List.of();
        }
        String address = block.substring(0, slash);
        // Only literal addresses reach the resolver: anything else could ask a name server.
        if (!address.chars().allMatch(c -> Character.digit(c, 16) >= 0 || c == '.' || c == ':')
                || !address.contains(":") && !address.matches(OCTET + "(\\." + OCTET + "){3}")) {
            return List.of();
        }
        try {
            byte[] raw = InetAddress.getByName(address).getAddress();
            int bits = raw.length * 8;
            int prefix = Integer.parseInt(block.substring(slash + 1));
            int size = bits - hostBits;
            if (prefix < 0 || prefix > bits || size < prefix) {
                return List.of();
            }
            BigInteger step = BigInteger.ONE.shiftLeft(hostBits);
            BigInteger space = BigInteger.ONE.shiftLeft(bits - prefix);
            if (step.multiply(BigInteger.valueOf(count)).compareTo(space) > 0) {
                return List.of();
            }
            BigInteger base = new BigInteger(1, raw).divide(space).multiply(space);
            List<String> blocks = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                blocks.add(text(base.add(step.multiply(BigInteger.valueOf(i))), raw.length) + "/" + size);
            }
            return blocks;
        } catch (UnknownHostException | NumberFormatException e) {
            return List.of();
        }
    }

    private static String text(BigInteger address, int length) throws UnknownHostException {
        byte[] raw = new byte[length];
        byte[] number = address.toByteArray();
        int copied = Math.min(number.length, length);
        System.arraycopy(number, number.length - copied, raw, length - copied, copied);
        return InetAddress.getByAddress(raw).getHostAddress();
    }
}
