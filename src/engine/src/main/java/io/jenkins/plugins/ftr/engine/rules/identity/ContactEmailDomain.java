package io.jenkins.plugins.ftr.engine.rules.identity;

import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.Value;
import io.jenkins.plugins.ftr.engine.rules.Rule;
import io.jenkins.plugins.ftr.engine.rules.RuleContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Contact addresses of accounts belong to a company, not to a free mail provider. */
public final class ContactEmailDomain implements Rule {
    private static final Set<String> FREE_MAIL = Set.of(
            "gmail.com",
            "googlemail.com",
            "yahoo.com",
            "yahoo.co.jp",
            "ymail.com",
            "hotmail.com",
            "outlook.com",
            "outlook.jp",
            "live.com",
            "live.jp",
            "msn.com",
            "icloud.com",
            "me.com",
            "aol.com",
            "gmx.com",
            "gmx.de",
            "gmx.net",
            "web.de",
            "mail.ru",
            "yandex.ru",
            "yandex.com",
            "proton.me",
            "protonmail.com",
            "qq.com",
            "163.com",
            "126.com",
            "naver.com",
            "zoho.com",
            "docomo.ne.jp",
            "ezweb.ne.jp",
            "au.com",
            "softbank.ne.jp",
            "i.softbank.jp",
            "nifty.com",
            "mailinator.com");

    @Override
    public Set<String> types() {
        return Set.of("AWS::Account::AlternateContact", "AWS::Organizations::Account");
    }

    @Override
    public void check(Resource resource, RuleContext context) {
        String path = resource.type().equals("AWS::Organizations::Account") ? "Email" : "EmailAddress";
        Value email = resource.property(path);
        if (email.isUnknown()) {
            List<String> pieces = email.pieces();
            String last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
            if (last == null || last.indexOf('@') < 0) {
                context.unknown(email);
                return;
            }
            judge(email, last, context);
        } else {
            email.asText().ifPresent(text -> judge(email, text, context));
        }
    }

    private static void judge(Value email, String text, RuleContext context) {
        String domain = text.substring(text.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
        if (FREE_MAIL.contains(domain)) {
            context.violation(email, "bad", domain);
        } else {
            context.pass(email, "good", domain);
        }
    }
}
