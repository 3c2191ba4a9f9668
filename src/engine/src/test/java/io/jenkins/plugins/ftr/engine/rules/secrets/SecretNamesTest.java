package io.jenkins.plugins.ftr.engine.rules.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "DB_PASSWORD",
                "MasterUserPassword",
                "dbPassword1",
                "API_KEY",
                "apiKey",
                "client_secret",
                "AuthToken",
                "AWS_SECRET_ACCESS_KEY",
                "private_key",
                "github-token",
                "RDS_PWD",
                "secret",
                "PASSWORD_PROD",
                "SecretString"
            })
    void namesOfSecrets(String name) {
        assertThat(SecretNames.isSecret(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PWD",
                "password_length",
                "minimum_password_length",
                "SECRET_ARN",
                "secret_name",
                "token_ttl",
                "http_tokens",
                "manage_master_user_password",
                "kms_key",
                "key",
                "public_key",
                "AWS_ACCESS_KEY_ID",
                "access_key",
                "password_policy",
                "SecretsManagerArn",
                "enable_secret",
                "TOKEN_URL",
                "keyword",
                "primary_key",
                "tokenizer"
            })
    void namesOfOtherThings(String name) {
        assertThat(SecretNames.isSecret(name)).isFalse();
    }
}
