package io.jenkins.plugins.ftr.engine.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseTextTest {
    private final Placeholders placeholders = new Placeholders(List.of("our usual way"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TBD",
                "tbd.",
                " T.B.D. ",
                "n/a",
                "N.A.",
                "TODO",
                "todo: write this",
                "To do",
                "see wiki",
                "See the wiki.",
                "See our internal wiki for details",
                "Refer to Confluence",
                "Documented in the team wiki",
                "Same as above",
                "ditto",
                "WIP",
                "done",
                "Yes",
                "-",
                "...",
                "???",
                "xxxxxxxxxxxxxxxxxxxxxxxx",
                "RPO: TBD",
                "Owner and date TBC",
                "<describe here>",
                "{{ response }}",
                "[insert text]",
                "Lorem ipsum dolor sit amet consectetur",
                "Our usual way!",
                "同上",
                "同上。",
                "対応済み",
                "対応済みです。",
                "対応済",
                "未定",
                "RTOは未定です",
                "後日記入",
                "後日記入する予定",
                "後日追記予定です",
                "社内Wiki参照",
                "社内Ｗｉｋｉを参照してください",
                "社内文書をご覧ください",
                "特になし",
                "該当なし",
                "適切に対応しています",
                "検討中です",
                "はい",
                "ＴＢＤ",
                "詳細は社内の手順書を参照"
            })
    void tellsPlaceholders(String text) {
        assertThat(placeholders.matches(new ResponseText(text))).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RPO 15 minutes, RTO 1 hour",
                "1 hour",
                "14文字以上、24世代",
                "RPO 15分、RTO 1時間",
                "See docs/iam.md for the policy",
                "See https://wiki.example.com/iam for the policy",
                "docs/iam.md を参照",
                "TODO app data is backed up every night by AWS Backup",
                "Undefined behaviour is reported to the owner, who mends it",
                "未定義の動作は担当者に通知される",
                "全員が IAM Identity Center から MFA 付きでサインインする",
                "毎年3月に復旧テストを実施し、結果を記録している",
                "Notepad is not used; secrets live in Secrets Manager"
            })
    void leavesGoodTextsAlone(String text) {
        assertThat(placeholders.matches(new ResponseText(text))).as(text).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "RPO 15 minutes, true",
        "RPO 15分, true",
        "RPO15分, true",
        "年1回, true",
        "２４時間, true",
        "99.9%, true",
        "2026-10-02, true",
        "1h, true",
        "We use S3, false",
        "2FA is on, false",
        "EC2 and Route53, false",
        "SHA-256 everywhere, false",
        "TLS1.2, false",
        "none at all, false"
    })
    void tellsFiguresFromNames(String text, boolean figure) {
        assertThat(new ResponseText(text).hasFigure()).as(text).isEqualTo(figure);
    }

    @Test
    void weighsByScript() {
        assertThat(new ResponseText("MFA on").weight()).isEqualTo(5);
        assertThat(new ResponseText("強制").weight()).isEqualTo(5);
        assertThat(new ResponseText("ひらがな").weight()).isCloseTo(4.8, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(new ResponseText("https://wiki.example.com/a").weight()).isEqualTo(20);
        assertThat(new ResponseText(" ,.。、 ").weight()).isZero();
        assertThat(new ResponseText("全員に MFA を強制").words()).isEqualTo(4);
    }

    @Test
    void similarityWorksInBothLanguages() {
        assertThat(similarity(
                        "Access keys are rotated every ninety days by a Lambda function.",
                        "Access keys are rotated every ninety days by a Lambda function"))
                .isEqualTo(1);
        assertThat(similarity("アクセスキーは90日ごとにLambdaで更新する", "アクセスキーは90日ごとにLambdaで更新している"))
                .isGreaterThan(0.7);
        assertThat(similarity("Backups are taken nightly", "Root keys were deleted"))
                .isLessThan(0.2);
        assertThat(similarity("バックアップは毎晩取得", "ルートのキーは削除済み")).isLessThan(0.2);
    }

    private static double similarity(String one, String other) {
        return ResponseText.similarity(new ResponseText(one).shingles(), new ResponseText(other).shingles());
    }
}
