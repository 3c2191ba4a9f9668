package io.jenkins.plugins.ftr.engine.infrastructure;

/** Terraform addresses with and without the keys of {@code count} and {@code for_each}. */
public final class Addresses {
    private Addresses() {}

    /** The address or id without any {@code [key]}. */
    public static String withoutKeys(String address) {
        int open = address.indexOf('[');
        if (open < 0) {
            return address;
        }
        StringBuilder plain = new StringBuilder(address.length());
        int from = 0;
        while (open >= 0) {
            plain.append(address, from, open);
            int close = end(address, open);
            from = close + 1;
            open = from >= address.length() ? -1 : address.indexOf('[', from);
        }
        if (from < address.length()) {
            plain.append(address, from, address.length());
        }
        return plain.toString();
    }

    /** Index of the bracket that closes a key; keys in quotes may hold brackets. */
    private static int end(String address, int open) {
        boolean quoted = false;
        for (int i = open + 1; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ']' && !quoted) {
                return i;
            }
        }
        return address.length() - 1;
    }

    /** The last key of an address with its brackets, empty when the resource itself has none. */
    public static String lastKey(String address) {
        if (!address.endsWith("]")) {
            return "";
        }
        int open = address.indexOf('[');
        while (open >= 0) {
            int close = end(address, open);
            if (close == address.length() - 1) {
                return address.substring(open);
            }
            open = address.indexOf('[', close);
        }
        return "";
    }

    /** The resource type in an address or id: {@code aws_vpc} of {@code net#module.a["x"].aws_vpc.main[0]}. */
    public static String nativeType(String address) {
        String plain = withoutKeys(address);
        int name = plain.lastIndexOf('.');
        if (name < 0) {
            return plain;
        }
        int before = Math.max(plain.lastIndexOf('.', name - 1), plain.lastIndexOf('#', name - 1));
        return plain.substring(before + 1, name);
    }

    /** Whether two addresses that are equal without keys can mean the same: keys are equal or left out on one side. */
    public static boolean compatible(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            boolean keyA = a.charAt(i) == '[';
            boolean keyB = b.charAt(j) == '[';
            if (keyA && keyB) {
                int endA = end(a, i);
                int endB = end(b, j);
                if (!a.substring(i, endA + 1).equals(b.substring(j, endB + 1))) {
                    return false;
                }
                i = endA + 1;
                j = endB + 1;
            } else if (keyA) {
                i = end(a, i) + 1;
            } else if (keyB) {
                j = end(b, j) + 1;
            } else if (a.charAt(i++) != b.charAt(j++)) {
                return false;
            }
        }
        return true;
    }
}
