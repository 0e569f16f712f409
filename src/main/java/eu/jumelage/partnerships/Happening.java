package eu.jumelage.partnerships;

import eu.jumelage.web.Text;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An activity with a partner, as far as the register has to know of it.
 *
 * @param day of its end if it is over, of its beginning if it is to come
 * @param until its last day while it goes on; null before and after
 */
public record Happening(
        UUID activity, Text title, LocalDate day, @Nullable LocalDate until) {}
