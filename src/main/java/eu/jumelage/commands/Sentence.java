package eu.jumelage.commands;

import eu.jumelage.database.Refusal;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;

/** What a failure means to the person who started the program; a fault of ours means nothing and shows its trace. */
final class Sentence {

    private Sentence() {}

    static Optional<String> of(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Refusal refusal -> {
                    return Optional.of(refusal.sentence());
                }
                case PortInUseException taken -> {
                    return Optional.of("Port " + taken.getPort() + " is taken: choose another one with --port.");
                }
                case BindException wrong -> {
                    return Optional.of("The setting " + wrong.getName() + " cannot be understood: "
                            + last(wrong).getMessage());
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    private static Throwable last(Throwable failed) {
        Throwable cause = failed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
