package eu.jumelage.commands;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;

/** Keeps Spring from reporting a failed start: {@link Commands} says it, once. */
final class Quiet implements SpringBootExceptionReporter, Ordered {

    @Override
    public boolean reportException(Throwable failure) {
        return true;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
