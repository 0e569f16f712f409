package eu.jumelage.commands;

import eu.jumelage.office.AuditCheck;
import eu.jumelage.office.AuditCheck.Found;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The audit trail, for those who must be able to trust it. */
@Command(name = "audit", mixinStandardHelpOptions = true, description = "Looks after the audit trail.")
final class AuditCommand implements Runnable {

    private final Starting starting;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    AuditCommand(Starting starting) {
        this.starting = starting;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = "Reads it from the beginning and names the first row that somebody altered.")
    int verify(@Mixin Beside folder) {
        Found found = folder.work(
                starting, "audit verify", open -> open.getBean(AuditCheck.class).verify());
        var out = spec.commandLine().getOut();
        out.println(sentence(found));
        out.flush();
        return found instanceof Found.Whole ? 0 : 1;
    }

    static String sentence(Found found) {
        return switch (found) {
            case Found.Whole(var rows) -> "The audit trail is whole: " + rows + " rows.";
            case Found.Changed(var number) -> "Row " + number + " was changed after it was written.";
            case Found.Removed(var number) -> "Row " + number + " was removed.";
            case Found.Swapped(var number) ->
                "Row " + number + " does not follow the row before it: rows were swapped or written anew.";
            case Found.Cut(var number, var last) ->
                "The trail was cut off: row " + number + " and all up to " + last + " are missing.";
            case Found.Added(var number) -> "Row " + number + " was added past the program.";
        };
    }
}
