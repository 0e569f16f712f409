package eu.jumelage.programme;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** An amount as people type it in German, French, Dutch or English; what can be read in two ways is not guessed at. */
public sealed interface TypedAmount {

    /** Never negative. */
    record Read(BigDecimal amount) implements TypedAmount {}

    /** @param words the key of the sentence that says why not */
    record Wrong(String words) implements TypedAmount {}

    Pattern GROUPED = Pattern.compile("\\d{1,3}(?:([., ])\\d{3})(?:\\1\\d{3})*");
    Pattern PLAIN = Pattern.compile("\\d+");

    /** Money of at most two decimals: "1.234,56", "1 234,56", "1,234.56", "1'234.50", "12,-", "€ 12". */
    static TypedAmount money(String typed) {
        String plain = plain(typed).replaceFirst("([.,]) ?[-–—]{1,2}$", "$100");
        if (plain.isEmpty()) {
            return new Wrong("problem.missing");
        }
        if (plain.matches("[-−–].*\\d.*")) {
            return wrong("negative");
        }
        if (plain.length() > 40 || !plain.matches("[0-9][0-9., ]*")) {
            return wrong("no-number");
        }
        return bounded(split(plain));
    }

    /** Of currencies: up to six decimals behind the only sign there is. */
    static TypedAmount rate(String typed) {
        String plain = plain(typed).replace(',', '.');
        if (plain.isEmpty()) {
            return new Wrong("problem.missing");
        }
        if (!plain.matches("\\d{1,8}(\\.\\d{1,6})?")) {
            return wrong("no-rate");
        }
        var rate = new BigDecimal(plain);
        return rate.signum() == 0 ? wrong("no-rate") : new Read(rate);
    }

    private static TypedAmount split(String plain) {
        int at = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
        if (at < 0) {
            return whole(plain, "");
        }
        char sign = plain.charAt(at);
        char other = sign == '.' ? ',' : '.';
        boolean others = plain.indexOf(other) >= 0 || plain.indexOf(' ') >= 0;
        boolean once = plain.indexOf(sign) == at;
        String behind = plain.substring(at + 1);
        if (!once) {
            return whole(plain, "");
        }
        if (behind.length() == 3 && !others && plain.matches("[1-9]\\d{0,2}[.,]\\d{3}")) {
            return wrong("ambiguous");
        }
        if (behind.length() > 2 && PLAIN.matcher(behind).matches()) {
            return wrong("decimals");
        }
        return behind.isEmpty() ? wrong("no-number") : whole(plain.substring(0, at), behind);
    }

    private static TypedAmount whole(String digits, String decimals) {
        boolean known =
                PLAIN.matcher(digits).matches() || GROUPED.matcher(digits).matches();
        if (!known || !decimals.matches("\\d*")) {
            return wrong("no-number");
        }
        String whole = digits.replaceAll("\\D", "");
        return new Read(new BigDecimal(decimals.isEmpty() ? whole : whole + "." + decimals).setScale(2));
    }

    private static TypedAmount bounded(TypedAmount amount) {
        return switch (amount) {
            case Read(var read) when read.compareTo(CostItem.MOST) > 0 -> wrong("much");
            case Read read -> read;
            case Wrong wrong -> wrong;
        };
    }

    /** Without the signs around it; all spaces and the Swiss apostrophe are one space. */
    private static String plain(String typed) {
        return typed.replaceAll("[\\s\\u00a0\\u2009\\u202f'’]+", " ")
                .strip()
                .replaceFirst("(?i)^(?:€|eur) ?", "")
                .replaceFirst("(?i) ?(?:€|eur|euro)$", "")
                .strip();
    }

    private static Wrong wrong(String why) {
        return new Wrong("cost.problem." + why);
    }
}
