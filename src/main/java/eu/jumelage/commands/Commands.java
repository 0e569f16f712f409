package eu.jumelage.commands;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** All that can be typed after {@code ./jumelage}; a module's command is one class more in this list. */
@Command(
        name = "jumelage",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RunCommand.class,
            SampleCommand.class,
            BarriersCommand.class,
            ImportCommand.class,
            AuditCommand.class,
            TrainCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Commands {

    private Commands() {}

    /**
     * Does what was typed. What went wrong stands on standard error, in one sentence where it is no fault of ours.
     *
     * @param application the class that Spring starts from
     * @return 0, or 1 if it failed, or 2 if it was not understood
     */
    public static int execute(Class<?> application, String... typed) {
        return new CommandLine(new Commands(), new Starting(application))
                .setExecutionExceptionHandler((failed, at, _) -> explain(failed, at.getErr()))
                .setParameterExceptionHandler((wrong, _) -> {
                    wrong.getCommandLine().getErr().println(wrong.getMessage());
                    wrong.getCommandLine().usage(wrong.getCommandLine().getErr());
                    return 2;
                })
                .execute(typed);
    }

    private static int explain(Exception failed, PrintWriter err) {
        Sentence.of(failed).ifPresentOrElse(err::println, () -> failed.printStackTrace(err));
        return 1;
    }
}
