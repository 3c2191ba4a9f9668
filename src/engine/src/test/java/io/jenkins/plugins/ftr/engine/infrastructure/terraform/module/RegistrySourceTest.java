package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrySourceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "terraform-aws-modules/iam/aws|terraform-aws-modules/iam/aws||",
                "registry.terraform.io/terraform-aws-modules/iam/aws|terraform-aws-modules/iam/aws||",
                "terraform-aws-modules/iam/aws//modules/iam-user|terraform-aws-modules/iam/aws|modules/iam-user|",
                "git::https://github.com/terraform-aws-modules/terraform-aws-s3-bucket.git?ref=v4.1.0"
                        + "|terraform-aws-modules/s3-bucket/aws||v4.1.0",
                "git::https://github.com/terraform-aws-modules/terraform-aws-iam.git//modules/iam-user?ref=v5.0.0&depth=1"
                        + "|terraform-aws-modules/iam/aws|modules/iam-user|v5.0.0",
                "github.com/terraform-aws-modules/terraform-aws-vpc|terraform-aws-modules/vpc/aws||",
                "git@github.com:terraform-aws-modules/terraform-aws-vpc.git|terraform-aws-modules/vpc/aws||",
                "git::ssh://git@github.com/terraform-aws-modules/terraform-aws-vpc.git?ref=main"
                        + "|terraform-aws-modules/vpc/aws||main"
            })
    void registryAndRepositoryNameTheSameModule(String source, String module, String path, String ref) {
        RegistrySource found = RegistrySource.of(source);

        assertThat(found.module()).isEqualTo(module);
        assertThat(found.path()).isEqualTo(path == null ? "" : path);
        assertThat(found.ref()).isEqualTo(ref == null ? "" : ref);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "./modules/vpc",
                "../..",
                "app.terraform.io/acme/vpc/aws",
                "git::https://gitlab.com/terraform-aws-modules/terraform-aws-vpc.git",
                "github.com/acme/infrastructure//modules/vpc",
                "terraform-aws-modules/iam/aws//../../secret",
                "s3::https://s3.amazonaws.com/bucket/vpc.zip",
                ""
            })
    void othersAreNoModulesOfThePublicRegistry(String source) {
        assertThat(RegistrySource.of(source)).isNull();
    }
}
