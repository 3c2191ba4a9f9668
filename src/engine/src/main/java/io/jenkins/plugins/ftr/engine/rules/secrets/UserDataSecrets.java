package io.jenkins.plugins.ftr.engine.rules.secrets;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import io.jenkins.plugins.ftr.engine.rules.SecretText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** User data of instances, and what provisioners run on them, holds no secret. */
public final class UserDataSecrets implements Rule {
    /** An assignment of a plain value to a name: {@code export DB_PASSWORD=…}, {@code password: …}. */
    private static final Pattern ASSIGNMENT = Pattern.compile(
            "(?<![\\w$-])([A-Za-z][A-Za-z0-9_-]{2,60})\\s*[=:]\\s*(?:\\\\?['\"])?([^\\s'\"$<({\\[\\\\]{6,200})"
                    + "(?:\\\\?['\"])?(?=\\s|$)");

    private static final List<String> PROVISIONER_TEXTS = List.of("inline", "command", "content");

    private static final int LONGEST = 65_536;

    @Override
    public Set<String> types() {
        return Set.of("AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::AutoScaling::LaunchConfiguration");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        for (Value provisioner : resource.nativeAttributes().get("provisioner").itemsOrSelf()) {
            for (String name : PROVISIONER_TEXTS) {
                provisioner.get(name).itemsOrSelf().forEach(line -> judgeLine(line, context));
            }
        }
        String path = resource.type().equals("AWS::EC2::LaunchTemplate") ? "LaunchTemplateData.UserData" : "UserData";
        Value data = resource.property(path);
        if (data.isAbsent()) {
            return;
        }
        List<String> pieces = new ArrayList<>(data.pieces());
        data.asText().map(UserDataSecrets::decoded).ifPresent(pieces::add);
        String plain = data.asText().orElse("");
        if (SecretText.kind(decoded(plain)) != null && SecretText.kind(plain) == null) {
            context.violation(data, "key");
            return;
        }
        for (String piece : pieces) {
            String name = piece == null ? null : secretIn(piece);
            if (name != null) {
                context.violation(data, "bad", name);
                return;
            }
        }
        if (pieces.isEmpty()) {
            context.unknown(data);
        } else {
            context.pass(data, "good");
        }
    }

    private static void judgeLine(Value line, RuleContext context) {
        List<String> pieces = new ArrayList<>(line.pieces());
        line.asText().ifPresent(pieces::add);
        for (String piece : pieces) {
            String name = piece == null ? null : secretIn(piece);
            if (name != null) {
                context.violation(line, "provisioner", name);
                return;
            }
        }
    }

    private static String decoded(String text) {
        String stripped = text.strip();
        if (stripped.length() < 16 || !stripped.matches("[A-Za-z0-9+/\\s]+=*")) {
            return text;
        }
        try {
            return new String(
                    java.util.Base64.getMimeDecoder().decode(stripped), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static String secretIn(String text) {
        Matcher matcher = ASSIGNMENT.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        while (matcher.find()) {
            String value = matcher.group(2);
            if (SecretNames.isSecret(matcher.group(1))
                    && !value.startsWith("/")
                    && !value.startsWith("arn:")
                    && !value.startsWith("`")
                    && SecretText.kind(value) == null) {
                return matcher.group(1);
            }
        }
        return null;
    }
}
