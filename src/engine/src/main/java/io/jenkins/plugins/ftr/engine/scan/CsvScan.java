package io.jenkins.plugins.ftr.engine.scan;

import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads CSV of Prowler ({@code ;}) and of Security Hub ({@code ,}): the console's download of controls and of findings, and
 * exports of finding fields. Columns are found by name, because both products add and rename them between versions.
 */
final class CsvScan {
    private static final int LONGEST_FIELD = 1 << 20;
    private static final List<String> CHECK = List.of(
            "checkid",
            "securitycontrolid",
            "compliancesecuritycontrolid",
            "controlid",
            "compliancecontrol",
            "productfieldscontrolid",
            "id");
    private static final List<String> STATUS =
            List.of("compliancestatus", "controlstatus", "statuscode", "checkstatus", "status", "result");
    private static final List<String> RESOURCE = List.of(
            "resourceuid", "resourcearn", "resourceid", "resourcesid", "resourceuidarn", "resource", "resources");
    private static final List<String> ACCOUNT =
            List.of("accountuid", "accountid", "awsaccountid", "account", "cloudaccountuid");
    private static final List<String> REGION = List.of("region", "cloudregion", "findingregion");
    private static final List<String> SEVERITY = List.of("severity", "severitylabel", "findingseverity");
    private static final List<String> TITLE = List.of("checktitle", "title", "controltitle", "findinginfotitle");
    private static final List<String> DATE = List.of(
            "timestamp", "assessmentstarttime", "assessmentdate", "updatedat", "lastupdated", "updated", "timedt");

    private final String file;
    private final Messages messages;

    CsvScan(String file, Messages messages) {
        this.file = file;
        this.messages = messages;
    }

    /**
     * @param text content of the file
     * @throws ScanException when no column names the check or the verdict, or quoting is broken
     */
    List<ScanResult> read(String text) {
        char separator = separator(text);
        List<ScanResult> results = new ArrayList<>();
        Rows rows = new Rows(text, separator);
        List<String> header = null;
        Map<String, Integer> columns = new HashMap<>();
        int check = -1;
        int status = -1;
        while (true) {
            int line = rows.line;
            List<String> row = rows.next();
            if (row == null) {
                break;
            }
            if (row.stream().allMatch(String::isBlank)) {
                continue;
            }
            if (header == null) {
                for (int i = 0; i < row.size(); i++) {
                    columns.putIfAbsent(normal(row.get(i)), i);
                }
                check = column(columns, CHECK);
                status = column(columns, STATUS);
                if (check < 0 || status < 0) {
                    throw new ScanException(
                            SourceRange.at(file, line), messages.get("csv.header", String.join(", ", shortened(row))));
                }
                header = row;
                continue;
            }
            String id = controlId(cell(row, check));
            if (id.isEmpty()) {
                continue;
            }
            boolean muted = "true".equalsIgnoreCase(cell(row, column(columns, List.of("muted"))))
                    || "SUPPRESSED".equalsIgnoreCase(cell(row, column(columns, List.of("workflowstatus"))));
            results.add(new ScanResult(
                    isProwler(columns, id) ? "prowler" : "securityhub",
                    id,
                    muted ? ScanStatus.UNKNOWN : ScanFormat.status(cell(row, status)),
                    cell(row, column(columns, RESOURCE)),
                    cell(row, column(columns, ACCOUNT)),
                    cell(row, column(columns, REGION)),
                    cell(row, column(columns, SEVERITY)),
                    cell(row, column(columns, TITLE)),
                    cell(row, column(columns, DATE)),
                    SourceRange.at(file, line)));
        }
        if (header == null) {
            throw new ScanException(SourceRange.at(file, 1), messages.get("empty"));
        }
        return results;
    }

    /** Prowler writes snake case ids in a column of this name; Security Hub writes {@code IAM.15}. */
    private static boolean isProwler(Map<String, Integer> columns, String id) {
        return columns.containsKey("checkid") && id.indexOf('.') < 0;
    }

    /** Where only the ARN of a finding is exported, the control id is within it. */
    private static String controlId(String cell) {
        int control = cell.indexOf("security-control/");
        return control < 0 ? cell : cell.substring(control + 17).split("/", 2)[0];
    }

    private static char separator(String text) {
        int end = text.indexOf('\n');
        String header = end < 0 ? text : text.substring(0, end);
        long semicolons = header.chars().filter(c -> c == ';').count();
        long commas = header.chars().filter(c -> c == ',').count();
        long tabs = header.chars().filter(c -> c == '\t').count();
        return semicolons >= commas && semicolons >= tabs ? ';' : commas >= tabs ? ',' : '\t';
    }

    private static int column(Map<String, Integer> columns, List<String> names) {
        for (String name : names) {
            Integer index = columns.get(name);
            if (index != null) {
                return index;
            }
        }
        return -1;
    }

    private static String cell(List<String> row, int index) {
        return index < 0 || index >= row.size() ? "" : row.get(index).strip();
    }

    private static String normal(String name) {
        StringBuilder normal = new StringBuilder();
        name.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(c -> normal.append((char) c));
        return normal.toString();
    }

    private static List<String> shortened(List<String> row) {
        return row.stream()
                .limit(8)
                .map(cell -> cell.length() > 30 ? cell.substring(0, 29) + "…" : cell)
                .map(cell -> cell.replace('\n', ' ').replace('\r', ' '))
                .toList();
    }

    /** Splits RFC 4180 text into rows: quotes may enclose separators, quotes and line ends. */
    private final class Rows {
        private final String text;
        private final char separator;
        private int at;
        private int line = 1;

        Rows(String text, char separator) {
            this.text = text;
            this.separator = separator;
        }

        List<String> next() {
            if (at >= text.length()) {
                return null;
            }
            List<String> row = new ArrayList<>();
            StringBuilder field = new StringBuilder();
            boolean quoted = false;
            int quoteLine = line;
            while (at < text.length()) {
                char c = text.charAt(at++);
                if (c == '\n') {
                    line++;
                }
                if (quoted) {
                    if (c == '"' && at < text.length() && text.charAt(at) == '"') {
                        field.append('"');
                        at++;
                    } else if (c == '"') {
                        quoted = false;
                    } else {
                        append(field, c);
                    }
                } else if (c == '"' && isBlank(field)) {
                    field.setLength(0);
                    quoted = true;
                    quoteLine = line;
                } else if (c == separator) {
                    row.add(field.toString());
                    field.setLength(0);
                } else if (c == '\n') {
                    break;
                } else if (c != '\r') {
                    append(field, c);
                }
            }
            if (quoted) {
                throw new ScanException(SourceRange.at(file, quoteLine), messages.get("csv.quote"));
            }
            row.add(field.toString());
            return row;
        }

        private boolean isBlank(StringBuilder field) {
            return field.length() < 8 && field.toString().isBlank();
        }

        private void append(StringBuilder field, char c) {
            if (field.length() >= LONGEST_FIELD) {
                throw new ScanException(SourceRange.at(file, line), messages.get("csv.field", LONGEST_FIELD));
            }
            field.append(c);
        }
    }
}
