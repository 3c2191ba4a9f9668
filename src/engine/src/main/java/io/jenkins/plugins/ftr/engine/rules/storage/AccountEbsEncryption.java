package io.jenkins.plugins.ftr.engine.rules.storage;

import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import java.util.Optional;

/** Whether the code turns encryption by default on for the account, which then holds for every new volume. */
final class AccountEbsEncryption {
    private AccountEbsEncryption() {}

    static Optional<Resource> find(Infrastructure infrastructure) {
        return infrastructure.inAccount("AWS::EC2::EncryptionByDefault").stream()
                .filter(one -> one.property("Enabled").asBool().isTrue())
                .findFirst();
    }
}
