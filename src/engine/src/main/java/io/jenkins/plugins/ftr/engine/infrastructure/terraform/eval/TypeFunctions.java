package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

/** Conversions and marks. */
final class TypeFunctions {
    private TypeFunctions() {}

    static Datum call(String name, Arguments a) {
        return switch (name) {
            case "tostring" -> to(Type.STRING, a);
            case "tonumber" -> to(Type.NUMBER, a);
            case "tobool" -> to(Type.BOOL, a);
            case "tolist" -> to(Type.list(Type.DYNAMIC), a);
            case "toset" -> to(Type.set(Type.DYNAMIC), a);
            case "tomap" -> to(Type.map(Type.DYNAMIC), a);
            case "sensitive" -> a.expect(1).raw(0).withSensitive(true);
            case "nonsensitive" -> a.expect(1).raw(0).withSensitive(false);
            case "issensitive" -> a.bool(a.expect(1).raw(0).isSensitive());
            case "ephemeralasnull" -> a.expect(1).raw(0);
            case "type" -> a.text(a.expect(1).raw(0).type().toString());
            default -> null;
        };
    }

    private static Datum to(Type type, Arguments a) {
        return Conversion.to(type, Access.force(a.expect(1).raw(0)));
    }
}
