package io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Functions on points in time; what depends on the present is unknown. */
final class TimeFunctions {
    private static final String LETTERS = "YMDEhHAamsZ";

    private TimeFunctions() {}

    static Datum call(String name, Arguments a) {
        return switch (name) {
            case "timestamp", "plantimestamp" ->
                a.unknown(EvalNotice.TIME_OF_RUN.with(name)).withDeclared(Type.STRING);
            case "timeadd" -> add(a);
            case "timecmp" ->
                a.whole(Integer.signum(parse(a.expect(2).text(0), a)
                        .toInstant()
                        .compareTo(parse(a.text(1), a).toInstant())));
            case "formatdate" -> format(a);
            default -> null;
        };
    }

    private static OffsetDateTime parse(String text, Arguments a) {
        try {
            if (text.length() > 10 && text.charAt(10) == 'T') {
                return OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
            }
        } catch (DateTimeException e) {
            // said below
        }
        throw a.fail(EvalNotice.NEEDS_TIME.with(text));
    }

    private static Datum add(Arguments a) {
        OffsetDateTime time = parse(a.expect(2).text(0), a);
        OffsetDateTime later = time.plusNanos(duration(a.text(1), a));
        String zone = later.getOffset().equals(ZoneOffset.UTC)
                ? "Z"
                : later.getOffset().getId();
        return a.text(later.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT)) + zone);
    }

    /** Nanoseconds of a duration such as {@code 1h30m} or {@code -2.5s}. */
    private static long duration(String text, Arguments a) {
        int pos = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        BigDecimal total = BigDecimal.ZERO;
        if (pos == text.length()) {
            throw a.fail(EvalNotice.BROKEN_DURATION.with(text));
        }
        while (pos < text.length() && !text.substring(pos).equals("0")) {
            int from = pos;
            while (pos < text.length() && (Character.isDigit(text.charAt(pos)) || text.charAt(pos) == '.')) {
                pos++;
            }
            int unit = pos;
            while (pos < text.length() && !Character.isDigit(text.charAt(pos)) && text.charAt(pos) != '.') {
                pos++;
            }
            BigDecimal number = Numbers.parse(text.substring(from, unit));
            long nanos =
                    switch (text.substring(unit, pos)) {
                        case "ns" -> 1L;
                        case "us", "µs", "μs" -> 1_000L;
                        case "ms" -> 1_000_000L;
                        case "s" -> 1_000_000_000L;
                        case "m" -> 60_000_000_000L;
                        case "h" -> 3_600_000_000_000L;
                        default -> 0;
                    };
            if (number == null || nanos == 0) {
                throw a.fail(EvalNotice.BROKEN_DURATION.with(text));
            }
            total = total.add(number.multiply(BigDecimal.valueOf(nanos)));
            pos = Math.max(pos, from + 1);
            if (pos < text.length() && text.substring(pos).equals("0")) {
                throw a.fail(EvalNotice.BROKEN_DURATION.with(text));
            }
        }
        if (total.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            throw a.fail(EvalNotice.DURATION_TOO_LONG);
        }
        return text.startsWith("-") ? -total.longValue() : total.longValue();
    }

    private static Datum format(Arguments a) {
        String pattern = a.expect(2).text(0);
        OffsetDateTime time = parse(a.text(1), a);
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < pattern.length()) {
            char c = pattern.charAt(i);
            if (c == '\'') {
                i = quoted(pattern, i + 1, out, a);
            } else if (c < 128 && Character.isLetter(c)) {
                int to = i;
                while (to < pattern.length() && pattern.charAt(to) == c) {
                    to++;
                }
                out.append(field(pattern.substring(i, to), time, a));
                i = to;
            } else {
                out.append(c);
                i++;
            }
        }
        return a.text(out.toString());
    }

    private static int quoted(String pattern, int from, StringBuilder out, Arguments a) {
        int i = from;
        while (i < pattern.length()) {
            char c = pattern.charAt(i);
            if (c != '\'') {
                out.append(c);
                i++;
            } else if (pattern.startsWith("''", i)) {
                out.append('\'');
                i += 2;
            } else {
                return i + 1;
            }
        }
        throw a.fail(EvalNotice.QUOTE_OPEN);
    }

    private static String field(String field, OffsetDateTime time, Arguments a) {
        if (LETTERS.indexOf(field.charAt(0)) < 0) {
            throw a.fail(EvalNotice.TIME_SEQUENCE.with(field));
        }
        return switch (field) {
            case "YYYY" -> String.format(Locale.ROOT, "%04d", time.getYear());
            case "YY" -> two(time.getYear() % 100);
            case "MMMM" -> time.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case "MMM" ->
                time.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH).substring(0, 3);
            case "MM" -> two(time.getMonthValue());
            case "M" -> String.valueOf(time.getMonthValue());
            case "DD" -> two(time.getDayOfMonth());
            case "D" -> String.valueOf(time.getDayOfMonth());
            case "EEEE" -> time.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case "EEE" ->
                time.getDayOfWeek()
                        .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                        .substring(0, 3);
            case "hh" -> two(time.getHour());
            case "h" -> String.valueOf(time.getHour());
            case "HH" -> two((time.getHour() + 11) % 12 + 1);
            case "H" -> String.valueOf((time.getHour() + 11) % 12 + 1);
            case "AA" -> time.getHour() < 12 ? "AM" : "PM";
            case "aa" -> time.getHour() < 12 ? "am" : "pm";
            case "mm" -> two(time.getMinute());
            case "m" -> String.valueOf(time.getMinute());
            case "ss" -> two(time.getSecond());
            case "s" -> String.valueOf(time.getSecond());
            case "ZZZZZ" -> offset(time, ":");
            case "ZZZZ" -> offset(time, "");
            case "ZZZ" -> time.getOffset().getTotalSeconds() == 0 ? "UTC" : offset(time, "");
            case "Z" -> time.getOffset().getTotalSeconds() == 0 ? "Z" : offset(time, ":");
            default -> throw a.fail(EvalNotice.TIME_SEQUENCE.with(field));
        };
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static String offset(OffsetDateTime time, String separator) {
        int seconds = time.getOffset().getTotalSeconds();
        int minutes = Math.abs(seconds) / 60;
        return (seconds < 0 ? "-" : "+") + two(minutes / 60) + separator + two(minutes % 60);
    }
}
