package eu.jumelage.commands;

import eu.jumelage.office.Admissions;
import eu.jumelage.sample.Sample;
import java.io.PrintWriter;
import java.util.ArrayList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The example city, for those who want to look before they fill in their own. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = "Loads the example city; loading it again changes nothing.")
final class SampleCommand implements Runnable {

    private final Starting starting;

    @Mixin
    private Beside beside = new Beside();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    SampleCommand(Starting starting) {
        this.starting = starting;
    }

    @Override
    public void run() {
        beside.work(starting, "sample", open -> {
                    boolean loaded = open.getBean(Sample.class).load();
                    var lines = new ArrayList<String>();
                    lines.add(loaded ? "The example city is loaded." : "There is a city already; nothing was changed.");
                    lines.addAll(SignInsOfTheExample.in(open.getBean(Admissions.class)));
                    return lines;
                })
                .forEach(this::say);
    }

    @Command(name = "refresh", mixinStandardHelpOptions = true, description = "Moves the example's dates around today.")
    void refresh(@Mixin Beside folder) {
        int moved = folder.work(
                starting, "sample refresh", open -> open.getBean(Sample.class).refresh());
        say(moved + " activities of the example were moved.");
    }

    private void say(String sentence) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(sentence);
        out.flush();
    }
}
