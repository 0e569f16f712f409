package eu.jumelage.partnerships;

import eu.jumelage.web.Text;
import java.time.LocalDate;
import java.util.UUID;

/** An activity with a partner, as far as the register has to know of it. */
public record Happening(UUID activity, Text title, LocalDate day) {}
