package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Functions on address blocks. */
final class NetworkFunctions {
    private NetworkFunctions() {}

    static Datum call(String name, Arguments a) {
        return switch (name) {
            case "cidrhost" -> host(a);
            case "cidrnetmask" -> netmask(a);
            case "cidrsubnet" -> subnet(a);
            case "cidrsubnets" -> subnets(a);
            default -> null;
        };
    }

    private static AddressBlock block(Arguments a) {
        AddressBlock block = AddressBlock.parse(a.text(0));
        if (block == null) {
            throw a.fail(EvalNotice.NEEDS_CIDR.with(a.text(0)));
        }
        return block;
    }

    private static BigInteger whole(Arguments a, int index) {
        BigDecimal number = a.number(index);
        if (!Numbers.isWhole(number)) {
            throw a.fail(EvalNotice.NEEDS_WHOLE_NUMBER);
        }
        return number.toBigInteger();
    }

    private static Datum host(Arguments a) {
        AddressBlock block = block(a.expect(2));
        BigInteger number = whole(a, 1);
        BigInteger size = BigInteger.ONE.shiftLeft(block.hostBits());
        BigInteger offset = number.signum() < 0 ? size.add(number) : number;
        if (offset.signum() < 0 || offset.compareTo(size) >= 0) {
            throw a.fail(EvalNotice.NO_HOST.with(number, block));
        }
        return a.text(block.text(block.address().add(offset)));
    }

    private static Datum netmask(Arguments a) {
        AddressBlock block = block(a.expect(1));
        if (block.bits() != 32) {
            throw a.fail(EvalNotice.IPV4_ALONE);
        }
        BigInteger all = BigInteger.ONE.shiftLeft(32).subtract(BigInteger.ONE);
        return a.text(block.text(all.shiftLeft(block.hostBits()).and(all)));
    }

    private static Datum subnet(Arguments a) {
        AddressBlock block = block(a.expect(3));
        int more = a.integer(1);
        BigInteger number = whole(a, 2);
        int length = block.length() + more;
        if (more < 0 || length > block.bits()) {
            throw a.fail(EvalNotice.CANNOT_EXTEND.with(block, more));
        }
        if (number.signum() < 0 || number.bitLength() > more) {
            throw a.fail(EvalNotice.CANNOT_NUMBER.with(number, more));
        }
        BigInteger address = block.address().add(number.shiftLeft(block.bits() - length));
        return a.text(block.text(address) + "/" + length);
    }

    private static Datum subnets(Arguments a) {
        if (a.expect(1, 9999).raw(0).isUnknown()) {
            // one block per argument, whatever the block is that they are cut from
            Datum cause = a.raw(0);
            Datum one =
                    Datum.unknown(cause.reason(), a.at(), cause.allReferences()).withDeclared(Type.STRING);
            return Datum.list(Collections.nCopies(a.count() - 1, one), Type.STRING, a.at());
        }
        AddressBlock block = block(a.expect(1, 9999));
        BigInteger next = block.address();
        BigInteger end = next.add(BigInteger.ONE.shiftLeft(block.hostBits()));
        List<String> found = new ArrayList<>();
        for (int i = 1; i < a.count(); i++) {
            int more = a.integer(i);
            int length = block.length() + more;
            if (more < 1 || length > block.bits()) {
                throw a.fail(EvalNotice.CANNOT_EXTEND.with(block, more));
            }
            BigInteger size = BigInteger.ONE.shiftLeft(block.bits() - length);
            BigInteger rest = next.mod(size);
            next = rest.signum() == 0 ? next : next.add(size).subtract(rest);
            if (next.add(size).compareTo(end) > 0) {
                throw a.fail(EvalNotice.NO_ROOM.with(block));
            }
            found.add(block.text(next) + "/" + length);
            next = next.add(size);
        }
        return a.textList(found);
    }
}
