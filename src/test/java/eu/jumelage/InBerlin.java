package eu.jumelage;

import eu.jumelage.sample.SampleCity;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** The running program that all tests share, with the example city in it for as long as this class takes. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Running
@ExtendWith(SampleCity.class)
public @interface InBerlin {}
