package eu.jumelage.programme.pages;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import eu.jumelage.web.Language;
import java.math.BigDecimal;

/** Amounts as the reader writes them. */
final class Money {

    private Money() {}

    /** "1.250,00 €" in German, "€1,250.00" in English. */
    static String said(BigDecimal euros, Language reader) {
        return said(euros, "EUR", reader);
    }

    static String said(BigDecimal amount, String currency, Language reader) {
        NumberFormat format = NumberFormat.getCurrencyInstance(reader.icu());
        format.setCurrency(Currency.getInstance(currency));
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(amount);
    }

    /** As it is typed into a form: without a sign, to the cent. */
    static String typed(BigDecimal amount, Language reader) {
        NumberFormat format = NumberFormat.getInstance(reader.icu());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(amount);
    }

    static String rate(BigDecimal rate, Language reader) {
        NumberFormat format = NumberFormat.getInstance(reader.icu());
        format.setMaximumFractionDigits(6);
        return format.format(rate);
    }
}
