package eu.jumelage.commands;

import eu.jumelage.office.Letter;
import eu.jumelage.office.Letters;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The barriers that visitors reported, for who has no sign-in to the office. */
@Command(
        name = "barriers",
        mixinStandardHelpOptions = true,
        description = "Lists the barriers that visitors reported and nobody has answered, the oldest first.")
final class BarriersCommand implements Runnable {

    private final Starting starting;

    @Mixin
    private Beside beside = new Beside();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    BarriersCommand(Starting starting) {
        this.starting = starting;
    }

    @Override
    public void run() {
        say(beside.work(starting, "barriers", open -> list(open.getBean(Letters.class))));
    }

    @Command(name = "answered", mixinStandardHelpOptions = true, description = "Takes a report off the list.")
    int answered(@Mixin Beside folder, @Parameters(paramLabel = "ID") UUID id) {
        boolean found = folder.work(starting, "barriers answered", open -> {
            var letters = open.getBean(Letters.class);
            boolean isOpen =
                    letters.open().stream().anyMatch(letter -> letter.id().equals(id));
            letters.answered(id);
            return isOpen;
        });
        say(found ? "1 report was taken off the list." : "There is no open report " + id + ".");
        return found ? 0 : 1;
    }

    private static String list(Letters letters) {
        List<Letter> open = letters.open().stream()
                .filter(letter -> letter.subject() == Letter.Subject.BARRIER)
                .toList();
        var lines = new StringBuilder();
        for (Letter letter : open) {
            lines.append("""
                    %s  %s
                    page:  %s (%s)
                    reply: %s
                    %s

                    """.formatted(
                            letter.id(),
                            letter.arrivedAt(),
                            letter.page(),
                            letter.language(),
                            letter.replyTo() == null ? "not wanted" : letter.replyTo(),
                            letter.message().indent(4).stripTrailing()));
        }
        return lines + (open.size() == 1 ? "1 open report." : open.size() + " open reports.");
    }

    private void say(String text) {
        var out = spec.commandLine().getOut();
        out.println(text);
        out.flush();
    }
}
